/** More fields of meaning, one a line, as in `fields.en.ts`: what is done and how things are, and the words of trades. */
export const more = `
crack split chip shatter fracture cracked broken gap
loose come_off come_apart fall_off fall_apart detach dangle wobble unstick undone bits pieces
jam stuck stick block clog seize catch blocked
bend bent warp twist crooked lean tilt sag
rust corrode corrosion rot rotten decay compost
fade faded worn blurred illegible unreadable
lack short run_out run_short scarce missing shortage out_of insufficient
too_much excess surplus extra over more_than_enough
rise climb increase up soar hike
fall drop sink decline dip
arrive come reach get_there turn_up land show_up
leave go depart head_out walk_off walk_away wander give_up
return come_back back again revisit
enter come_in walk_in get_in visitor entrance
cross pass through
gather collect assemble round_up together
split divide separate share apart
keep store hold save retain stash
remove take_out extract pull_out strip
put place install fit mount fix set hang lay stretch
insert add include attach join
tie fasten secure strap bind clamp
cover wrap coat sheet tarp canvas throw lid hood protect shield
move shift slide push pull drag
turn rotate spin twist flip
press squeeze push tighten
fill load top_up refill replenish
empty unload drain tip
spray water sprinkle hose sprinkler mist
drip leak seep puddle pool
switch_on start light ignite kick_in run
switch_off turn_off off shut_down
burn scorch char singe bake baking sun
cool refresh fan shade
warm heat heating heater warmth radiator boiler
fry fryer oil fat grease cooking
wash rinse wipe clean mop scrape scrub
see look watch notice view sight spot visible glimpse read
hear listen noise sound loud shout
smell odor stench whiff
touch hit bump knock
sit seat chair pew bench
wait queue line hang_on
hurry rush urgent quick
slide slip skid
hold grip grasp grab hook
heavy weight load pound ton
measure size length width foot inch meter
count number figure figures numbers total
cost pay price cheap expensive charge spend worth value dollar
give_away free hand_out no_charge costs_nothing nothing lend borrow
save saving spend_less economical cheaper fraction third
earn make money income worth
buy purchase get order
sell sale offer market
try test trial sample pair
show display present demonstrate
explain tell describe walk_through
ask question query wonder
remember recall forget
lose misplace mislay lost
search look_for find seek
nearly almost about just_about close_to
always every_time constantly keep_on each_time whenever
never not_once no_one nobody
argue dispute fight quarrel squabble
complain complaint grumble moan
confuse mix muddle swap wrong_way
same identical matching alike
different other unlike various
new fresh brand_new
old ancient aged second_hand used former
broken out_of_order faulty dead useless
safe secure protected
danger dangerous risky hazard
full brimming packed filled crew
empty deserted vacant nobody
dirty grubby stained filthy
big large great huge wide
small little tiny short narrow
high top up upper upstairs above overhead hill
low bottom below down downstairs under lower lowest underneath basement beneath
back rear behind
front ahead outside before facing
side flank edge margin rim
middle center half centre
ground floor earth soil bare mud
street road pavement sidewalk kerb curb lane alley
path track trail way walkway paving slab
entrance way_in gate door driveway entry
mirror glass reflection
cloth fabric canvas sail tarp awning curtain strip slat
sun shade sunshine shadow heat glare
terrace patio yard garden outdoors
rain wet shower storm hail
wind gale gust draft
ice snow frost freeze cold
belt conveyor band chain
machine motor engine pump
forklift truck lift pallet
elevator floor stuck trapped
switch button contact
cable wire lead plug socket
bulb light lamp
boiler heater furnace
pipe tube duct hose sleeve lagging
tank barrel drum vat container
well pump pressure water
wire fence field paddock
cow heifer calf cattle herd
sheep lamb wool flock
pig hog sow pork
chicken hen poultry
horse mare pony
dog cat pet vet
corn wheat grain seed sow crop
hay straw bale feed fodder
fruit apple orange pick
vegetable potato tomato
grass turf lawn pitch green sow seed
goal goalmouth post pitch match derby game
stadium stand seat fan ticket game half_time kickoff crowd row
tractor plough harvester
weed root plant spray sprout
tree branch trunk trim trimmer prune hedge greenery bush shrub
paint mark line stripe
playground recess ball game
child pupil kid student
school classroom lesson
teacher staff professor
wedding bride groom couple
music speech speaker stage
hotel inn guest lodging soap basin bathroom
soap bar dispenser wash basin pump shampoo lotion bottle
toilet flush bathroom restroom lavatory loo
flat apartment tenant floor upstairs neighbour
translate translation english language
web website site page
write letter email message text
clothes wear garment uniform
colour color shade paint
cashier till checkout
shop store branch outlet
counter bar desk deli
tray mould mold box packaging
journey trip transit road
sweet cake cookie dessert
half_a_dozen six
dozen twelve
pair two couple both
fortnight two_week fourteen_day
half_year six_month twice_a_year
year twelve_month annual
minute sixty_second moment sec
before_opening early first_thing
noon midday lunch lunchtime
night dark after_dark overnight sleep late
weekend saturday sunday
summer season heat
winter cold season frost last_winter
history file record register book document
patient client visitor
waiting_room reception lobby desk
rug carpet mat
wheelchair ramp access
expire lapse run_out outdated out_of_date stale season_old
renew update refresh current
certificate certify stamp seal test
permit license approval
fine penalty punish
theft burglary thief
camera alarm guard
fire smoke alarm
accident fall injury
insurance policy cover
sack bag bundle
corridor aisle passage
weld joint seam
part piece component spare
technician engineer specialist
emergency urgent callout
solar panel roof
electricity power bill
thirst dry water
mud dirt dust
bottle jar can container
bag plastic film
paper card cardboard print
ink toner printer
stamp sign signature
telephone phone line mobile cell
computer laptop pc
program system app software
screen monitor tablet display
password login access
spam junk inbox
furniture shelf cupboard drawer
mattress bed sheet towel
kitchen stove cooker oven
fridge freezer cooler
plate cup dish cutlery
knife blade sharpen
scissors cut trim clip
thread sew stitch needle resew bind
book page leaf spine bindery binding register cover
frame picture wall
vestry church parish
grave headstone cemetery
boat ship hull vessel yacht charter
anchor mooring pontoon marina dock
barnacle shell hull scrape dive
fuel gas diesel pump petrol
lobster crab shellfish
beach sand shore
bicycle helmet bike
car auto showroom dealer
tyre wheel rubber
grease oil lubricant
renovate refurbish builder
brick mortar wall
plaster drywall ceiling
carpenter door joiner
shower bath basin
foam soap detergent
pill medicine drugstore
tooth dentist mouth
eye glasses vision lens
ear hearing listen
spine posture back
foot shoe boot
glove hand finger
head helmet hat
worker crew lads staff man men hands folk
volunteer firefighter crew turnout chief alarm pager page
alarm page pager siren alert
valley hill hills mountain
pager phone mobile device
shift night_shift hours
wages pay salary
dismiss fire layoff
deal agreement contract
lawyer court sue
tax return filing
account bank deposit ledger reconcile books balance match
branch store shop outlet location
month_end end_of_month last_night_of_the_month closing
debt owe arrears unpaid
membership fee gym
enrol enroll register
course class workshop
exam grade mark
fair booth stand exhibit
poster sign notice
logo brand image
picture photo camera
review comment opinion
traffic visit click
order request
delivery shipping dispatch
return refund exchange
warranty defect fault
agent operator call_center call_centre helpdesk
metal tin steel iron
roof tin layer felt insulation
insulation layer felt lagging foam
truck trucker driver lorry
overnight park parking rest bay
gas_station petrol_station filling_station shell pump
opposite across facing over_the_road
room space place spot bay
peek snoop look private privacy see names
visitor guest caller sign_in log logbook
screen tablet type electronic
car_wash wash brush
slate blackboard chalk menu board
menu price dish list
checkup appointment visit exam screening
certified tested inspected calibrated test_weight
ham cheese deli meat
parking_lot paving slab lot
barn pallet stack bale
recycling waste hauler
spring march april may easter
summer june july august midsummer solstice
autumn fall september october november harvest halloween thanksgiving
winter december january february christmas xmas new_year holidays yuletide snow
memorial_day may independence_day july fourth labor_day september thanksgiving november
noon midday lunch twelve lunchtime
morning dawn sunrise breakfast early before_lunch first_thing am a.m forenoon
afternoon after_lunch later_today two three four pm p.m
evening dusk sunset supper dinner night tonight after_dark nightfall
night midnight small_hours overnight dark dusk dawn nocturnal
weekend saturday sunday friday end_of_the_week
monday start_of_the_week early_in_the_week after_the_weekend
wednesday midweek middle_of_the_week thursday tuesday
weekly every_week once_a_week seven_day
monthly every_month once_a_month
yearly annual every_year once_a_year twelve_month
quarter three_month season term
fortnight two_week biweekly
lately recent just newly the_other_day a_while_back
so_far up_to_now until_now to_date since
ahead before advance beforehand prior early in_time
after afterwards following once when
deadline cutoff close due expire expiry lapse run_out last_day end window limit
within inside under less_than no_more_than
nearly almost close_on getting_on_for just_under about around roughly approximately some
half fifty_percent fifty_per_cent one_in_two every_other
third one_in_three thirty_three
quarter one_in_four twenty_five
fifth one_in_five twenty_percent
most majority bulk lion's_share greater_part nearly_all
few handful couple some several
single one sole only lone just_one alone
double twice two_fold twofold two
more extra additional further spare added
fewer less smaller reduced drop
receptionist front_desk reception secretary assistant desk switchboard
boss manager owner director head chief principal superintendent in_charge
team crew staff people lad hand worker employee guy girl folk personnel workforce
boy son lad child kid youngster daughter girl
child kid pupil student youngster eleven-year-old schoolchild toddler infant baby newborn
baby newborn infant preemie nursery maternity
parent mother father mum mom dad family folk guardian
wife husband spouse partner other_half
client customer guest patron buyer shopper visitor member punter clientele
patient case resident ward sufferer
tenant renter lodger occupant occupier resident leaseholder
resident people_living household inhabitant local neighbour neighbor
neighbour neighbor next_door adjacent across_the_road
driver trucker haulier hauler lorry_driver chauffeur courier
builder contractor tradesman installer fitter workman subcontractor bricklayer
plumber gas_fitter pipefitter
engineer technician mechanic fitter repairman
nurse carer caregiver sister matron aide care_worker
doctor physician gp surgeon consultant medic practitioner
dentist dental hygienist orthodontist tooth teeth crown cap filling denture molar
vet veterinary clinic animal
lawyer attorney solicitor counsel barrister legal advocate paralegal
accountant bookkeeper auditor tax books ledger
teacher tutor instructor trainer educator coach lecturer professor
cook chef kitchen caterer baker
waiter waitress server bartender barista
caretaker janitor porter custodian concierge superintendent groundskeeper
guard watchman security warden doorman
police sheriff officer cop constable law patrol
inspector inspection inspect auditor assessor examiner surveyor regulator official
council city_hall county municipality town_hall local_authority government state authority
government federal ministry department agency state ministers official
government fda osha epa regulator agency
board committee trustee panel association hoa council governors
vote ballot decision poll resolution elect
meeting assembly gathering session agm conference get_together
conference convention congress delegates summit symposium expo
competitor rival other_firm competition opponent
supplier vendor provider merchant distributor wholesaler dealer
farmer grower rancher planter cultivator producer
fisherman fishing trawler angler boat catch shrimper
author writer novelist book
musician band singer orchestra choir player instrument
actor actress cast performer stage play theatre theater drama
candidate applicant interview hire recruit jobseeker
volunteer helper unpaid charity
horse pony mare stable stall paddock rider saddle equine
cow cattle heifer calf herd livestock steer bull dairy beef
sheep lamb ewe flock ram wool
pig hog sow swine piglet
chicken hen poultry egg broiler flock coop layer
dog puppy hound kennel canine pup
cat kitten feline
bee hive beekeeper honey colony apiary swarm keeper
bird pigeon gull nest
fish salmon trout tank pond aquarium shrimp prawn
mouse mice rat rodent droppings vermin pest infestation
insect bug fly mosquito wasp ant cockroach termite moth
flower bloom blossom petal bouquet florist flowering floral stem
tree trunk branch limb timber oak pine larch fir ash elm root
leaf leaves foliage branch twig garden_waste yard_waste
plant crop seed sow drill seedling sapling seedbed
harvest pick crop gather yield reap
field paddock meadow pasture land acre ground block plot lot
soil dirt earth ground clay mud topsoil
grass turf lawn pitch sod mow grazing
hay straw silage bale fodder feed
weed brush overgrown overgrowth growth roots
fruit apple orchard grape vineyard berry cherry citrus orange lemon almond nut
vegetable potato tomato onion carrot lettuce salad greens
grain wheat corn maize barley bean soybean rice oats rapeseed rape
flour dough bread loaf bakery bake oven pastry cake
meat butcher beef pork sausage carcass slaughter abattoir
milk dairy cheese cream butter yogurt yoghurt
coffee espresso tea brew cafe barista beans
beer ale brewery keg barrel lager pub bar tap brew
wine bottle cellar vineyard vintage claret bordeaux cork grape
water drink bottle flask tap cooler fountain thirsty
ice freeze frozen mush soft melt thaw
creek stream brook river burn waterway bank
sea ocean shore coast beach tide harbour harbor port pier dock quay marina berth wharf
boat ship vessel ferry barge narrowboat yacht hull sailing crossing
hill slope gradient incline mountain ridge
pond pool lake reservoir puddle standing_water
hole gap opening breach
pit trench ditch dig excavate excavation
rain storm flood water_got_in downpour weather wet washed_out
dry drought parched went_dry dried_up
road street highway lane avenue route carriageway motorway freeway
pavement sidewalk footpath path walkway kerb curb verge
car_park parking parking_lot parking_area lot garage
corner bend turning junction crossroads intersection
bridge crossing overpass
town city village place parish county
north northern south southern east eastern west western
near close nearby round_the_corner just_along not_far local miles_away minutes_away vicinity
top upper upstairs above overhead high fourth_floor
bottom lower downstairs basement cellar below underneath beneath under
basement cellar vault underground beneath
front facing street_side facade entrance
edge corner side border margin perimeter boundary
fence railing barrier gate hedge post
lock key bolt latch fob padlock locksmith
escalator stairs steps flight walk_up
room office space chamber hall
hall church chapel parish vestry pew mosque temple synagogue congregation
church vicar priest canon verger pastor minister reverend
school classroom academy pupils campus college university
playground court pitch field playing_field
match game fixture play tournament league
gym fitness workout exercise weights training club
hotel inn lodge motel guest_house bed_and_breakfast rooms cottage holiday_let lets rental
restaurant diner cafe bistro eatery kitchen
retail outlet boutique counter till
warehouse depot store_room stockroom storage distribution_centre
factory plant works mill facility production line
workshop shed barn garage outbuilding
hospital clinic surgery ward infirmary practice medical emergency er
pharmacy chemist drugstore pharmacist
salon barber hair stylist hairdresser beauty spa
bank branch credit_union lender
museum gallery exhibit exhibition collection
library books reading shelf shelves lending
theatre theater balcony auditorium stage show performance musical concert play
cinema screen film movie
stadium arena stand seats crowd
seat chair place bench row
table desk counter bench worktop
bed mattress bunk cot
sofa couch upholstery armchair
cupboard cabinet wardrobe locker
box carton crate container case cardboard package
bag sack pouch
bin container skip dumpster wagon
bottle jar flask tin can pot
lid cap top closure
pallet skid four-way crate load
label sticker tag barcode panel
sheet page paper leaflet handout flyer slip
book volume register record tome
register record log list roll entry
notice sign poster board announcement
note message letter word line
article paper story piece newspaper press gazette echo
report study survey findings review
photo picture photograph image snap shot camera
video film clip footage recording screen_recording
recording tape audio episode podcast show sound
hum buzz noise whine hiss
voice speak talk speech
song music tune track hold_music
handset telephone line
computer laptop pc screen server machine
website site web page online internet web_page checkout
software app program system platform tool code script
password login account access
data figures numbers records statistics file
hard_drive disk memory storage
printer copier scan photocopier
camera lens film photographer cctv
battery charger pack cell
lamp light bulb pole post streetlight lit
pole post mast column
wire cable cord lead line
switch button dimmer knob control
gauge dial meter reading thermometer temperature
sensor detector monitor probe
alarm alert warn beep notify notification siren
clock watch timer chime bell strike
motor engine drive machine
belt conveyor roller chain
bearing shaft gear gearbox
valve tap stopcock
hose pipe tube line
seal gasket rubber washer
filter screen mesh strainer
tank cistern vessel container
boiler heater furnace stove burner
stove burner hearth fireplace grate fire chimney log wood_burner
chimney flue sweep soot fireplace
oven range hob fryer grill
fridge freezer refrigerator cooler cold_store
dishwasher dishes rinse plates
washing_machine laundry wash linen towel sheet
towel linen napkin cloth sheet laundry
clothes uniform garment shirt dress coat apron suit
shoe boot footwear sole
glove mask helmet goggles ppe protective
blanket quilt throw duvet
curtain blind drape shade
carpet rug flooring underlay
paint varnish coat decorate lacquer
colour color shade tint hue pale tone
yellow pale fade brown discolour discolor
glass pane glazing window windscreen windshield
brick stone block masonry
concrete cement slab screed
steel metal iron galvanized aluminium aluminum
wood timber lumber board plank log
drywall sheetrock plasterboard plaster
insulation insulate lag cladding
nail screw bolt fastener
rope cord string strap
net mesh wrap
scaffold pole lifts
ladder steps rung climb
crane hoist winch
van car truck
bus coach minibus seater shuttle
car vehicle automobile motor motorist
motorist driver windscreen car
plane aircraft flight airport
load cargo freight haul shipment consignment
deliver delivery drop drop_off bring supply
collect pick_up fetch pickup gather
send mail post ship forward pass put_through get_over
bring carry take fetch
carry haul move transport cart
hold keep reserve set_aside put_by save
reserve book hold pencil_in keep spoken_for promised
free available idle unbooked spare open not_taken nothing_on
booked full taken reserved sold_out
loan borrow
rent hire lease let
lease tenancy contract agreement
contract agreement terms deal conditions
terms conditions clause small_print
sign signature put_a_name name
form paperwork document sheet application
certificate accreditation proof licence license permit
licence license permit allowed authorised authorized
fine penalty ding charge punish
fine fee penalty citation cited
court lawsuit sue trial case hearing tribunal
hearing session sitting tribunal deposition testimony
witness testimony expert specialist depose
expert specialist authority pro
law rule regulation order act code
rule requirement standard comply compliance meet
comply meet conform satisfy pass
fail flunk miss fall_short short
pass succeed clear accepted
test exam examination paper assessment
score mark rating star grade
mark review
review comment feedback opinion testimonial
complain complaint grumble unhappy
survey questionnaire poll count
count tally stock stocktake inventory take_stock
measure tape size
weigh weight scale light low
price quote quotation bid estimate tender
bid tender proposal
cost expense figure
cheap low inexpensive
tax levy duty rates
rebate refund grant subsidy money_back
refund return credit money_back reimburse
grant fund foundation money programme program
insurance insure policy premium claim protect
claim compensation payout
debt owe overdue arrears unpaid
worker shift rota roster
shift rota hours turn
holiday vacation leave break bank_holiday
leave absence off away
sick ill poorly unwell
illness disease condition infection
hurt injure harm wound
death late deceased died estate probate
relative kin niece nephew cousin family relation next_of_kin sister brother
genealogy family_tree ancestor branch
birth born newborn
marry wedding bride groom marriage
party celebration event function
funeral burial undertaker
translate translation interpreter language english spanish speaker
language speaker tongue english french
deaf sign hearing
blind sight vision glasses optician lens
optician lens frame eyewear optical
eye sight vision see
skin rash allergy
medicine medication drug pill dose meds prescription tablet
dose pill tablet amount
injection jab vaccine shot
diet food meal eat
meal lunch dinner breakfast
eat food ate dine
drink water beverage
hungry starve eat
taste flavour flavor sample
tired exhausted worn
wait hold queue delay stand line_up sit
line lining_up
fill fill_up top_up
empty vacant clear
clear remove free unblock
block clog obstruct roots
break break_down out_of_order out_of_action not_working down dead
work run function operate go
stop halt quit pause cancel
cancel call_off scrap forfeit cancelled
forfeit lose default cancel
postpone delay put_off push_back
refuse reject turn_away decline
turn_away refuse can't_get_in
allow permit let may
forbid ban not_allowed prohibit
need require want must have_to
want wish like keen
ask request query
ring phone telephone speak
call_back ring_back return
say tell mention state
tell inform explain let_know
hear learn told gather understand
gather understand take_it hear
see notice spot observe
look check inspect examine
inspect verify
find discover locate trace
trace find track locate
search seek look_for advertise
seek look_for advertise hunt
demo present
prove show demonstrate
try trial test pilot
example sample instance
draft write draw_up prepare
write draft pen compose
plan scheme design layout drawing
map chart plan
design layout artwork
proof draft sample
print run press
cut trim chop
fit install put_in mount
install fit connect plumb
replace swap change new
swap change exchange trade
replacement spare part
build make construct
make produce manufacture
finish complete done
open unlock
rise climb go_up
drop slide down
slip drop
lose miss cost
miss lose skip
win gain earn
earn make bring_in
save spare cut
throw_out bin discard throw_away
sell trade offer
offer propose give
give hand pass
get receive obtain
use employ run
join connect link
hang mount swing
sort arrange organise organize
class lesson course session
learn study train
know understand aware
forget overlook slip_mind
recall remind
worry fear concern
hope expect wish
like enjoy love
hate dislike loathe
laugh joke funny
sad upset sorry
angry mad cross
busy full flat_out
quiet slow empty
slow long delay
cold cool chilly
dry arid
dark unlit pitch_black black out
bright strong_sun glare
sun sunlight sunny glare
heavy weighty
strong sturdy tough
weak poor faint
ageing elderly
brand_new recent
short brief low
long lengthy
thick thin
loose slack
tight snug
dangerous unsafe
hard difficult tricky
wrong mistaken error
same identical exact
different another
usual normal regular
rare seldom scarce
complimentary costs_nothing gratis
risk danger threat
chance opportunity odds
reason cause why because
result outcome effect
proof evidence
truth fact
favour favor help
time hour slot
slot gap opening space
place spot location
way method route
thing item object
step stage phase
side part half
home house flat
house home building
flat apartment unit
building block premises
property estate premises
land site ground
site location premises
pile_up stack_up build_up mount accumulate backlog
backlog pile_up outstanding waiting pending
pending outstanding unfinished undone
unanswered no_one_picks_up rings_out goes_to_voicemail missed
miss skip no_show not_turn_up fail_to_appear absent
no_show miss not_turn_up empty_chair
hang_up give_up leave abandon drop_off
abandon leave give_up walk_away cart
bounce come_back fail return
drag stretch take_long
shorten cut trim
bring_forward move_up earlier
put_off delay postpone push
outage cut blackout power_cut interruption lost_power
switch_on turn_on start
by_hand manual paper pencil whiteboard clipboard notebook retype
retype type_again copy by_hand key_in twice
automatic by_itself on_its_own without_touching
whiteboard board clipboard paper
spreadsheet sheet excel list
mistake slip mix-up error wrong
mismatch doesn't_match differ don't_match off
match fit tally agree
shortfall short gap missing
surplus excess left_over too_many spare
leftover remaining left_over spare
spoil go_off go_bad rot waste
out_of_date expired old past
drip seep lose
flood under_water standing_water pond swamp
dent bump knock
scratch scrape mark
squeak rattle grind screech hum vibrate
sweat hot stuffy
dim dark poorly_lit can't_see
glare dazzle bright
blurry unreadable can't_read illegible
heavy back_breaking lift
light lightweight
narrow tight squeeze
wide broad
deep depth
far distant miles
next_to beside by near
around about surrounding
area zone neighbourhood district
corridor hallway aisle
entrance lobby foyer
exit way_out
floor storey level
terrace patio balcony deck
garden yard grounds
prune trim cut_back
water irrigate sprinkle
rear raise breed
graze pasture
cook prepare fry
seal close tape
carry ship
tow pull drag
travel journey
stop_by swing_by drop_in drop_by come_by pop_over pop_in call_in visit pass_by
drive_by pass go_past walk_past
look_over go_through review read_through
notice spot catch_sight realize realise
I_heard told word_is apparently hear
according_to by_your_own says
let_know inform notify heads_up
jot note write_down
fill_in fill_out complete
sign_off approve okay green_light
turn_down reject refuse say_no
accept agree say_yes take
decide choose settle
think consider mull
suggest propose recommend
give_away free gift
share pass_along
send_over get_over forward pass_on email
attach enclose file
receive get arrive
apply application request
handle deal_with take_care_of sort_out manage
take_care_of handle look_after
look_after mind tend care
keep_an_eye watch monitor
guard protect watch
guarantee promise warrant
compare against next_to versus
choose pick select go_with
bother annoy disturb
worry lose_sleep keep_up_at_night concern
calm relaxed peace
exhausted worn_out tired
hire take_on recruit
fire let_go dismiss
resign quit leave hand_in_notice
overtime extra_hours late
holiday leave time_off
win land get
owe outstanding unpaid
late_payer unpaid overdue
instalment payment monthly
deposit down_payment advance
triple three_times
go_down fall drop
often regularly all_the_time time_and_again frequently keep
sometimes now_and_then occasionally once_in_a_while
rarely hardly_ever seldom
still yet even_now
straight_away right_away at_once immediately instantly
same_day within_the_day by_tonight
overnight next_day by_morning twenty-four
next_week coming_week week_after
last_year year_before twelve_months_ago
take_long slow ages
on_time punctual prompt
ring phone give_a_call
text message sms
voicemail message answering_machine
list roster
chart table graph
sum calculation arithmetic math
summary overview rundown one-page
guide manual handbook checklist
checklist list steps sheet notes
link url page
online_store web_shop cart checkout
passenger rider traveller traveler commuter
owner proprietor landlord
landlord owner lessor
congregation parishioner church
donor giver donation supporter
audience crowd spectator turnout
ticket admission pass
seat spot
cover table diner
room suite chamber
bathroom restroom washroom toilet loo
first_aid kit
safety helmet harness
inheritance will estate
divorce split
birthday anniversary
trial pilot test_run free_trial no_commitment
no_obligation no_commitment no_strings free
no_contract month_to_month cancel_any_time
minimum at_least no_less_than
maximum at_most up_to cap ceiling
exactly precisely spot_on
enough sufficient plenty
too_few short not_enough
somebody someone a_person
whoever person_who the_one_who
thing stuff item
kind type sort model
brand make label
version edition
shape form
speed pace rate
rush peak busy
quiet_time off-peak slack
peak busiest rush
spare extra backup
emergency urgent crisis
repairman engineer callout
callout visit engineer
warranty guarantee cover
noise racket din
crack_down enforce fine
come_into_force begin start take_effect
close_down shut
open_up launch start
moving relocate new_premises
extension expand build
refurbish renovate redo resurface
resurface redo pave
scrap waste offcut
recycle reuse
sewage drain waste_water
asbestos lead hazardous
`
