import type { Language } from '../text.ts'

/** A kind of listener: the words that name many of them, the word for one, and how the script details name them. */
export type Audience = Readonly<{
  kind: 'size' | 'segment' | 'industry' | 'title'
  many: string
  one?: string
  /** In the details, without accents and in lower case. */
  known: RegExp
}>

/** By language. Of one kind, a listener is one of them or the other. */
export const audiences: Readonly<Record<Language, readonly Audience[]>> = {
  en: [
    {
      kind: 'size',
      many: '(small|smaller|little|tiny|micro) (businesses|business|companies|firms|shops|teams|offices|outfits|employers)|family businesses|sole traders|startups|start ups|freelancers|corner shops|one man bands|mom and pop shops',
      one: 'small business owner|sole trader|freelancer',
      known: /\b(?:small|micro|tiny|solo|sole|one-person|family|freelanc|start-?up|self-employed)/,
    },
    {
      kind: 'size',
      many: '(large|larger|big|bigger|major|global|national) (companies|businesses|firms|organizations|organisations|corporations|employers|enterprises|groups|chains|brands)|enterprises|corporations|multinationals|fortune 500 companies',
      known: /\b(?:large|big|enterprise|corporat|multinational|global|fortune)/,
    },
    {
      kind: 'segment',
      many: 'homeowners|home owners|households|families|tenants|renters|retirees|pensioners',
      one: 'homeowner|home owner|parent|tenant|pensioner',
      known: /^b2c$/,
    },
    {
      kind: 'segment',
      many: 'businesses|companies|firms|employers|business owners|corporations|enterprises|small businesses',
      known: /^b2b$/,
    },
    {
      kind: 'industry',
      many: 'call centers|call centres|contact centers|contact centres',
      known: /\b(?:call|contact) cent/,
    },
    {
      kind: 'industry',
      many: 'restaurants|cafes|cafés|restaurant owners|pubs|bars',
      known: /restaurant|caf[eé]|catering|\bbars?\b|\bpubs?\b|food service|hospitality/,
    },
    { kind: 'industry', many: 'hotels|hoteliers|guesthouses', known: /hotel|hospitality|lodging|guesthouse|resort/ },
    { kind: 'industry', many: 'law firms|lawyers|attorneys|solicitors', known: /\blaw|legal|attorney|solicitor/ },
    { kind: 'industry', many: 'dental practices|dentists|dental offices|dental clinics', known: /dent/ },
    {
      kind: 'industry',
      many: 'hospitals|medical practices|doctors|clinics|physicians',
      known: /hospital|medic|clinic|health|doctor|physician|surger|dent|vet/,
    },
    {
      kind: 'industry',
      many: 'schools|school districts|colleges|universities|teachers',
      known: /school|college|universit|education|nursery|academy/,
    },
    {
      kind: 'industry',
      many: 'manufacturers|factories|plants',
      known: /manufactur|factor|plant|industr|mill|foundry|works|fabricat|machin|packag|brew|baker|food/,
    },
    {
      kind: 'industry',
      many: 'retailers|shops|stores|shopkeepers',
      known: /retail|shop|store|grocer|market|boutique|baker|florist|pharmac/,
    },
    {
      kind: 'industry',
      many: 'construction companies|builders|contractors|construction firms',
      known: /construct|build|contract|roof|civil/,
    },
    { kind: 'industry', many: 'banks|insurers|insurance companies|credit unions', known: /bank|insur|financ|credit/ },
    { kind: 'industry', many: 'churches|parishes|congregations', known: /church|parish|relig|charit|non-?profit/ },
    { kind: 'industry', many: 'farms|farmers|growers', known: /farm|agri|grow|dairy|orchard|vineyard|crop|livestock/ },
    {
      kind: 'industry',
      many: 'trucking companies|hauliers|carriers|freight companies',
      known: /truck|haul|freight|logistic|carrier|transport|courier/,
    },
    {
      kind: 'industry',
      many: 'software companies|saas companies|tech companies',
      known: /software|saas|tech|\bit\b|digital/,
    },
    {
      kind: 'title',
      many: 'hr managers|hr directors|hr teams|hr leaders',
      one: 'hr manager|hr director',
      known: /\bhr\b|human|people|talent|personnel/,
    },
    {
      kind: 'title',
      many: 'it managers|it directors|it teams|cios',
      one: 'it manager|it director|cio',
      known: /\bit\b|information|technology|\bc[it]o\b|systems/,
    },
    {
      kind: 'title',
      many: 'marketing managers|marketing directors|marketing teams|cmos',
      one: 'marketing manager|marketing director',
      known: /market|brand|\bcmo\b|communicat/,
    },
    {
      kind: 'title',
      many: 'cfos|finance directors|finance teams|controllers',
      one: 'cfo|finance director|controller',
      known: /financ|\bcfo\b|account|controller|treasur|bursar/,
    },
  ],
  es: [
    {
      kind: 'size',
      many: '(pequeñas|pequeños|medianas) (empresas|negocios|comercios|tiendas|oficinas)|pymes|autónomos|emprendedores|negocios familiares|microempresas|startups',
      one: 'autónomo|autónoma|emprendedor|emprendedora',
      known: /\b(?:peque|micro|pyme|autonom|familiar|emprend|unipersonal|start-?up)/,
    },
    {
      kind: 'size',
      many: '(grandes) (empresas|corporativos|compañías|cadenas|grupos|organizaciones|marcas|cuentas)|corporaciones|corporativos|multinacionales|transnacionales',
      known: /\b(?:grand|gran |corporat|multinacional|transnacional)/,
    },
    {
      kind: 'segment',
      many: 'familias|hogares|particulares|propietarios de viviendas|inquilinos|jubilados|amas de casa',
      one: 'propietario|propietaria|padre de familia|madre de familia|jubilado|jubilada',
      known: /^b2c$/,
    },
    { kind: 'segment', many: 'empresas|negocios|compañías|comercios|pymes', known: /^b2b$/ },
    {
      kind: 'industry',
      many: 'call centers|centros de llamadas|centros de contacto',
      known: /call center|centro de (?:llamadas|contacto)/,
    },
    {
      kind: 'industry',
      many: 'restaurantes|cafeterías|bares',
      known: /restaur|cafe|bar\b|bares|catering|hosteler|gastron|comida/,
    },
    { kind: 'industry', many: 'hoteles|hostales', known: /hotel|hostal|hosteler|turis|posada/ },
    {
      kind: 'industry',
      many: 'despachos de abogados|abogados|bufetes|estudios jurídicos',
      known: /abogad|bufete|legal|juridic|despacho|notar/,
    },
    { kind: 'industry', many: 'dentistas|clínicas dentales|consultorios dentales|odontólogos', known: /dent|odont/ },
    {
      kind: 'industry',
      many: 'hospitales|clínicas|médicos|consultorios',
      known: /hospital|clinic|medic|salud|consultor|dent|odont|veterin|laborat|geriatr/,
    },
    {
      kind: 'industry',
      many: 'colegios|escuelas|universidades',
      known: /colegi|escuel|universi|educa|guarder|academ|jardin|instituto/,
    },
    {
      kind: 'industry',
      many: 'fábricas|plantas industriales|fabricantes|industrias',
      known: /fabric|planta|industr|manufact|maquil|taller|textil|alimen|empaque|plastic|metal|conserv|embotell/,
    },
    {
      kind: 'industry',
      many: 'tiendas|comercios|minoristas|supermercados',
      known: /tienda|comerci|minorist|super|retail|mercer|panader|farmaci|florister|ferreter|abarrot|almacen/,
    },
    {
      kind: 'industry',
      many: 'constructoras|empresas constructoras|contratistas',
      known: /constru|obra|contratist|inmobil|arquitec/,
    },
    { kind: 'industry', many: 'bancos|aseguradoras|cajas de ahorro', known: /banc|segur|financ|caja|cooperativ/ },
    { kind: 'industry', many: 'iglesias|parroquias', known: /iglesi|parroq|relig/ },
    {
      kind: 'industry',
      many: 'agricultores|productores agrícolas|fincas|ganaderos',
      known: /agr|finca|ganad|vinedo|bodega|huert|campo|lacte|vivero/,
    },
    {
      kind: 'industry',
      many: 'transportistas|empresas de transporte|fleteras',
      known: /transp|flet|logist|camion|mensajer|carga/,
    },
    {
      kind: 'industry',
      many: 'empresas de software|empresas de tecnología',
      known: /software|tecnolog|sistemas|digital|informat/,
    },
    {
      kind: 'title',
      many: 'directores de recursos humanos|gerentes de recursos humanos|áreas de recursos humanos',
      one: 'director de recursos humanos|directora de recursos humanos|gerente de recursos humanos',
      known: /recursos humanos|rr\.? ?hh|personal|talento|gestion humana/,
    },
    {
      kind: 'title',
      many: 'directores de sistemas|gerentes de sistemas|equipos de sistemas',
      one: 'director de sistemas|directora de sistemas|gerente de sistemas',
      known: /sistemas|\bti\b|tecnolog|informat/,
    },
    {
      kind: 'title',
      many: 'directores de marketing|gerentes de marketing|gerentes de mercadeo|equipos de marketing',
      one: 'director de marketing|directora de marketing|gerente de marketing',
      known: /market|mercad|marca|comunic/,
    },
    {
      kind: 'title',
      many: 'directores financieros|gerentes financieros|gerentes de finanzas',
      one: 'director financiero|directora financiera|gerente financiero|gerente de finanzas',
      known: /financ|contab|contad|tesor|administ/,
    },
  ],
}
