import type { Phrase } from '../matching/phrase.ts'
import type { Language } from '../text.ts'

/**
 * Words of the trade that sells, not of the one that listens. `weak` ones are ordinary words that become jargon only
 * beside another; `plain` is what to say instead, where one wording fits wherever the phrase stands.
 */
export type Jargon = Readonly<{ say: Phrase; weak?: true; plain?: string }>

/** By language. */
export const jargon: Readonly<Record<Language, readonly Jargon[]>> = {
  en: [
    { say: '(end to end)', plain: 'complete' },
    { say: '(real time)', plain: 'live', weak: true },
    { say: '(leveraging)', plain: 'using' },
    { say: '(utilize|utilise)', plain: 'use' },
    { say: '(utilizing|utilising)', plain: 'using' },
    { say: '(touchpoint|touch point)', plain: 'contact' },
    { say: '(touchpoints|touch points)', plain: 'contacts' },
    { say: 'stakeholders', plain: 'people involved' },
    { say: '(learnings)', plain: 'lessons' },
    { say: '(pain points)', plain: 'problems' },
    { say: '(roi)', plain: 'return' },
    { say: '(actionable insights)', plain: 'clear answers' },
    {
      say: '(synerg~|paradigm~|holistic~|scalab~|hyperscal~|disruptive|frictionless|seamless~|actionable|granular|best of breed|mission critical|value add~|value prop~|thought leader~|turnkey|turn key|plug and play|white glove|state of the art|bleeding edge|mindshare|gamif~|hyperlocal)',
    },
    {
      say: '(omnichannel|omni channel|multichannel|multi channel|cross channel|next gen|next generation|full stack|cross functional|multi tenant|multitenant|serverless|microservice~|kubernetes|containeri~|low code|no code|zero trust|zero touch|headless|composable|event sourced|idempotent)',
    },
    {
      say: '(cloud|ai|api|data|digital|mobile|customer|outcome|results|insight|model|event|machine|account|intent|ml|llm|gpu|edge) (driven|powered|native|first|enabled|centric|based|sourced|agnostic|led|centered)',
    },
    { say: '(vendor|platform|hardware|channel) agnostic' },
    { say: '(maturity|capability|readiness|competency) (lens|model|curve|matrix|index|framework|journey)' },
    {
      say: '(kpi|kpis|tco|arr|mrr|cac|ltv|sla|slas|poc|rfp|okr|okrs|gtm|icp|b2b|saas|paas|iaas|apis|sdk|etl|erp|mql|mqls|abm|cdp|rpa|iot|llm|llms|vdi|edr|siem|xdr|mfa|sso|roas|cpm|cpc|ctr|nps|csat|ebitda|capex|opex|devops|revops|martech|mlops|rag)',
    },
    {
      say: '(digital transformation|change management|go to market|demand gen~|lead gen~|use case|use cases|deliverables|workstream~|sales enablement|revenue operations|top of funnel|attribution model~|customer journey~|tech stack|growth engine|single pane of glass|single source of truth|operational excellence|value stream~|center of excellence|centre of excellence|north star metric)',
    },
    {
      say: '(orchestrat~|operationali~|productioni~|incentivi~|moneti~|democrati~|virtuali~|interoperab~|hyperautomat~|parametri~|datafi~|contextuali~|tokeni~|gamifi~|hyperpersonali~|decarboni~)',
    },
    {
      say: '(predictive|prescriptive|cognitive|semantic|federated|generative|neural|quantum|agentic|multimodal|probabilistic|stochastic|bayesian|ontolog~|taxonom~|blockchain|metaverse|machine learning|deep learning|big data|middleware|backplane|flywheel|telemetry|digital twin~|data lake~|data fabric~|data mesh~|knowledge graph~|vector store~|vector database~|neural net~|self healing|self optimizing|self optimising|closed loop|agnostic|asynchronous|bacnet|mqtt|modbus|fhir|geo fenced|geofenced|retargeting|embeddings|guardrails|fine tuned model~)',
    },
    {
      say: '(optimizes|optimises|optimization|optimisation|optimize|optimise) [your|the|our|all|every] (workflow~|process~|stack|funnel|pipeline|throughput|utilization|utilisation|operations|spend|yield)',
    },
    {
      say: '(workflow|process|workforce|revenue|talent|supply chain|identity|experience) (automation|orchestration|optimization|optimisation|enablement|intelligence|cloud|fabric|mesh)',
    },
    {
      say: '(analytics|ecosystem|framework|methodology|algorithm~|inference|ledger|mesh|fabric|elastic|liquidity|intent|edge|layer|twin|autonomous|engine|stack|suite|pipeline|funnel|platform|architecture|robust|agile|dashboard~|workflow~|modular|proprietary|cloud|vector|bench|throughput|latency|immersive|adaptive|dynamic|intelligent|smart contract~|asset~|estate|graph|schema|payload|node~|runtime|ingest~|provision~|bot|bots|ai|api)',
      weak: true,
    },
  ],
  es: [
    { say: '(end to end|de extremo a extremo|de punta a punta)', plain: 'de principio a fin' },
    { say: '(en tiempo real)', plain: 'al momento', weak: true },
    { say: '(stakeholders)', plain: 'implicados' },
    { say: '(feedback)', plain: 'comentarios' },
    { say: '(know how)', plain: 'experiencia' },
    { say: '(insights)', plain: 'datos útiles' },
    { say: '(roi)', plain: 'retorno' },
    { say: '(puntos de dolor)', plain: 'problemas' },
    { say: '(eficientar)', plain: 'mejorar' },
    {
      say: '(sinergi~|paradigma~|holístic~|escalab~|disrupti~|accionable~|granularidad|omnicanal~|multicanal~|llave en mano|plug and play|next gen|full stack|onboarding|engagement|branding|networking|time to market|go to market|quick wins|core business|mindset|benchmark~|touchpoint~|customer journey|customer experience|funnel|pipeline|growth|inbound|outbound|nearshor~|serverless|microservicio~|kubernetes|multitenant|headless|low code|no code|zero trust|performance|machine learning|deep learning|big data|blockchain|metaverso|data lake|middleware|backend|frontend|smart~|upskilling|reskilling|rollout|throughput|framework~|workflow~|dashboard~|on premise|on prem|failover|buyer persona|lookalike~|remarketing|endpoint~|webhook~|apalanca~|core|lean management|lean manufacturing|lean|kaizen|six sigma|design thinking|journey|roadmap~|backlog|scrum|sprint~|deploy|deployment|multicloud|multi cloud|hiperescal~|gamific~|uptime|downtime|burn rate|runway|ticket promedio|ticket medio|up selling|upselling|cross selling|storytelling|co crea~|cocrea~|pivot~|value proposition|partnership|empowerment|accountability|compliance|insourcing|near shoring|data mining|data warehouse|lakehouse|back office|front office|matriz raci|raci|approach|assessment~|mvp|lms|wms|scm|mrp|bpm|bpo|ux|ui|seo|sem|dsp|ssp|iam|sdwan|sd wan|api rest|apis rest|etl)',
    },
    { say: '(data|cloud|api|ai|ia|digital|mobile|customer|cliente) (driven|native|first|powered|enabled|céntric~)' },
    {
      say: '(kpi|kpis|tco|arr|mrr|cac|ltv|sla|poc|rfp|okr|okrs|b2b|saas|paas|iaas|apis|sdk|etl|erp|mql|abm|rpa|iot|llm|edr|siem|mfa|roas|cpm|cpc|ctr|nps|csat|ebitda|capex|opex|churn|devops)',
    },
    {
      say: '(transformación digital|gestión del cambio|propuesta de valor|casos de uso|entregables|hoja de ruta digital|analítica avanzada|analítica predictiva|inteligencia de negocio~|ia generativa|inteligencia artificial generativa|gemelo~ digital~|gemelo~ semántic~|indicadores clave|industria 4.0|industria cuatro punto cero|alta disponibilidad|visibilidad integral|activos intangibles|células multidisciplinarias|mejora continua del dato|journey de transformación|partner tecnológico|arquitectura hexagonal|conectividad nativa|madurez digital|gobernanza de datos|inteligencia accionable|cultura data|modelo operativo|habilitadores digitales|palanca de valor|palancas de valor|generación de demanda|ciclo de vida del dato|ecosistema digital|fuente única de verdad|mantenimiento predictivo|motor prescriptivo|red neuronal|redes neuronales|cadena de bloques|bots conversacionales|agentes autónomos|reingeniería de procesos)',
    },
    {
      say: '(orquest~|operativiz~|monetiz~|potencializ~|parametriz~|virtualiz~|interoperab~|hiperautomatiz~|hiperpersonaliz~|democratiz~|tokeniz~|hiperconvergen~|multiespectral~|telemetría|ontolog~|taxonom~|prescriptiv~|semántic~|cognitiv~|federad~|generativ~|probabilístic~|cuántic~|estocástic~|data driven|edge|vectorial~|descentralizad~|efímer~|autosanad~|trazabilidad inteligente|agnóstic~|asíncron~|embeddings|retrieval|guardrails|retargeting|checkout|lead nurturing|growth hacking|low code|gobernanza del dato|bacnet|mqtt|modbus)',
    },
    {
      say: '(automatización|orquestación|digitalización|optimización|sistematización) de (procesos|flujos|tareas|recursos|operaciones)',
    },
    {
      say: '(analítica|ecosistema|marco|metodología|algoritm~|inferencia|malla|capa|gemelo~|autónom~|motor|suite|stack|plataforma|arquitectura|robust~|ágil~|tablero~|flujos|modular~|propietari~|cloud|nube|nodo~|inmersiv~|adaptativ~|dinámic~|inteligente~|agente~|bots|api|interfaz|embudo|leads|ia|anclaje|soberan~|memoria|identidad|custodias|transversal~|enfoque|predictiv~|conversacional~|solución tecnológic~|entorno|capas|integrad~)',
      weak: true,
    },
  ],
}
