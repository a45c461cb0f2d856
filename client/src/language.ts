/** The language id of voicemail scripts, in the manifest and everywhere. */
export const languageId = 'voicemail-script'
