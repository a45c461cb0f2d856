/** The language id of voicemail scripts, in the manifest and everywhere. */
export const languageId = 'voicemail-script'
/** The team configurations, whatever language the editor takes them for. */
export const configPattern = '**/voicemail.config.{yaml,json}'
