/** English words in Spanish mouths, with the syllables they have there. Plurals in -s count the same. */
export const loans: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'web lead team cloud slack zoom stock chat blog link call bot pack spot brief pitch mail trust kit pool staff show stand trade rent drive teams meet sales sprint scrum feed like post tip plan saas full flash bluetooth pay cash',
    2: 'software hardware online offline email e-mail whatsapp facebook google twitter outlook excel startup feedback coaching training leasing renting hosting branding testing planning ranking streaming trading meeting briefing banking factoring shopping banner partner server router partners backup dashboard hubspot salesforce iphone youtube freelance showroom outlet insight insights budget target upgrade update checklist check-in follow-up speech podcast tracking picking packing crossdock layout know-how business workshop helpdesk firewall malware phishing laptop tablet smartphone desktop display chatbot playbook roadmap pipeline benchmark framework copy apple oracle amazon stripe dropbox windows office',
    3: 'marketing outsourcing webinar newsletter networking coworking manager android linkedin microsoft shopify ransomware compliance call-center retailer ecommerce e-commerce community influencer merchandising management engagement onboarding benchmarking storytelling brainstorming crowdfunding instagram tiktok performance powerpoint delivery freelancer headhunter',
    4: 'telemarketing',
  }).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, Number(count)])),
)
