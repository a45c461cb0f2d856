// What `npm start` says, in the language of the terminal.

const en = {
  language: 'en',
  usage: (arg) => `"${arg}" is not known here. Use: npm start, or npm start -- --no-editor`,
  installing: 'Installing what is needed (once, about a minute) …',
  notInstalled: 'npm could not install what is needed; its message is above.',
  building: 'Building …',
  notBuilt: 'The build failed; its message is above.',
  checking: '\nSuggestions for the sample scripts in client/samples:\n',
  notChecked: 'The samples could not be checked; the message is above.',
  openedDesktop: (folder) => `\nThe samples are open in VS Code. They are a copy, in ${folder}`,
  noDesktop: '\nNo VS Code was found on this computer (no command "code"), so it opens in the browser.',
  notPackaged: 'The extension could not be packaged; the message is above.',
  fetching: ({ download, disk }) =>
    `Fetching VS Code for the browser, once: ${download} MB to download, ${disk} MB in .cache …`,
  opened: (address, folder) =>
    `\nOpen this address in your browser:\n\n  ${address}\n\nThe samples are a copy, in ${folder}\nTo stop: Ctrl-C`,
  endedAlone: 'VS Code ended by itself.',
  stopping: '\nStopping …',
}

const es = {
  language: 'es',
  usage: (arg) => `«${arg}» no se conoce aquí. Usar: npm start, o npm start -- --no-editor`,
  installing: 'Instalando lo necesario (una sola vez, cerca de un minuto) …',
  notInstalled: 'npm no pudo instalar lo necesario; su mensaje está arriba.',
  building: 'Compilando …',
  notBuilt: 'La compilación falló; su mensaje está arriba.',
  checking: '\nSugerencias para los guiones de muestra de client/samples:\n',
  notChecked: 'No se pudieron revisar los guiones de muestra; el mensaje está arriba.',
  openedDesktop: (folder) => `\nLos guiones de muestra están abiertos en VS Code. Son una copia, en ${folder}`,
  noDesktop: '\nNo se encontró VS Code en este equipo (no hay un comando «code»), así que se abre en el navegador.',
  notPackaged: 'No se pudo empaquetar la extensión; el mensaje está arriba.',
  fetching: ({ download, disk }) =>
    `Descargando VS Code para el navegador, una sola vez: ${download} MB de descarga, ${disk} MB en .cache …`,
  opened: (address, folder) =>
    `\nAbrir esta dirección en el navegador:\n\n  ${address}\n\nLos guiones son una copia, en ${folder}\nPara terminar: Ctrl-C`,
  endedAlone: 'VS Code se cerró por sí solo.',
  stopping: '\nCerrando …',
}

/** The messages in the language of the environment: Spanish where it says so, else English. */
export function texts({ LC_ALL, LC_MESSAGES, LANG }) {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('es') ? es : en
}
