-- Drives Neovim (0.7 or newer) as a writer would: open a script, read its diagnostics, hover, take a fix, see them go.
-- Prints one line of JSON. The server's command is in VOICEMAIL_SERVER, the script in VOICEMAIL_SCRIPT.
local seen = {}

local function until_true(what, look)
  if not vim.wait(20000, look, 20) then
    error('waited in vain for ' .. what)
  end
end

local function codes()
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    table.insert(list, diagnostic.code)
  end
  table.sort(list)
  return list
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

local function caret_at(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. words, 'cW') == 0 then
    error('no "' .. words .. '" in the script')
  end
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

local function completed(words)
  caret_at(words)
  vim.fn.cursor(vim.fn.line('.'), vim.fn.col('.') + #words)
  local params = vim.lsp.util.make_position_params()
  params.context = { triggerKind = 1 }
  -- In normal mode the caret stays on the last letter of its line; the place meant is behind it.
  local line = vim.api.nvim_get_current_line()
  local column = line:find(words, 1, true) + #words - 1
  local _, units = vim.str_utfindex(line, column)
  params.position.character = units
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 20000)
  for _, answer in pairs(answers or {}) do
    local items = vim.lsp.util.text_document_completion_list_to_complete_items(answer.result, '')
    return vim.tbl_map(function(item) return item.abbr end, items)
  end
end

local function run()
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    pattern = '*.vm.md',
    callback = function()
      vim.bo.filetype = 'voicemail-script'
      local id = vim.lsp.start_client({
        name = 'voicemail',
        cmd = { vim.env.VOICEMAIL_NODE, vim.env.VOICEMAIL_SERVER, '--stdio' },
        root_dir = vim.fn.expand('%:p:h'),
        init_options = { today = '2026-11-23' },
      })
      vim.lsp.buf_attach_client(0, id)
    end,
  })
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.VOICEMAIL_SCRIPT))

  until_true('diagnostics', function() return has('busywork-touch') end)
  seen.opened = codes()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == 'busywork-touch' then
      local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
      seen.underlined = line:sub(diagnostic.col + 1, diagnostic.end_col)
      seen.message = diagnostic.message
    end
  end

  caret_at('checking in')
  vim.lsp.buf.hover()
  until_true('a hover', function() return floating_text() ~= nil end)
  seen.hover = floating_text()

  -- The menu of code actions: take the one that ignores the finding in this file.
  vim.ui.select = function(items, options, choose)
    seen.titles = vim.tbl_map(options.format_item, items)
    for index, title in ipairs(seen.titles) do
      if title:find('(script details)', 1, true) then
        return choose(items[index], index)
      end
    end
    choose(nil)
  end
  caret_at('checking in')
  vim.lsp.buf.code_action()
  until_true('the action to clear its finding', function() return not has('busywork-touch') end)
  seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')

  vim.cmd('undo')
  until_true('the finding to come back', function() return has('busywork-touch') end)
  seen.undone = codes()

  -- Completion as the editor would list it: what a step's channel may be, and a personal field behind its braces.
  vim.fn.append(vim.fn.line('$'), { '🚚 Hi {{first_name}}, bye {{first_name}}. {{' })
  seen.channels = completed('- channel: ')
  seen.fields = completed('bye {{first_name}}. {{')

  -- Rename everywhere.
  caret_at('first_name')
  vim.lsp.buf.rename('contact.firstname')
  until_true('the new name', function() return vim.fn.search('contact.firstname', 'nw') ~= 0 end)
  seen.renamed = vim.fn.getline('$')
  vim.lsp.stop_client(vim.lsp.get_active_clients())
end

local ok, problem = pcall(run)
seen.problem = not ok and tostring(problem) or nil
io.stdout:write('\n' .. vim.fn.json_encode(seen) .. '\n')
vim.cmd('qa!')
