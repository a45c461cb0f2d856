;; Drives Emacs (28 or newer) with Eglot as a writer would: open a script, see its diagnostics, change the text, see them
;; go. Prints one line of JSON. The server's command is in VOICEMAIL_SERVER, the script in VOICEMAIL_SCRIPT.
(require 'package)
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa") ; where Debian puts Eglot for Emacs 28
(package-initialize)

(define-derived-mode voicemail-script-mode text-mode "Voicemail")
(add-to-list 'auto-mode-alist '("\\.vm\\.md\\'" . voicemail-script-mode))

(defun shown ()
  "What Flymake shows in the buffer: kind, words underlined, message."
  (mapcar
   (lambda (each)
     `((kind . ,(format "%s" (flymake-diagnostic-type each)))
       (words . ,(buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))
       (message . ,(flymake-diagnostic-text each))))
   (flymake-diagnostics)))

(defun wait-for (what look)
  (let ((until (time-add nil 20)) answer)
    (while (and (not (setq answer (funcall look))) (time-less-p nil until))
      (accept-process-output nil 0.05))
    (or answer (error "Waited in vain for %s" what))))

(defun words-shown (words)
  (seq-find (lambda (each) (string-match-p (regexp-quote words) (alist-get 'words each))) (shown)))

(defun run ()
  (setq eglot-sync-connect t)
  (add-to-list
   'eglot-server-programs
   `(voicemail-script-mode . (,(getenv "VOICEMAIL_NODE") ,(getenv "VOICEMAIL_SERVER") "--stdio")))
  (setq-default eglot-workspace-configuration nil)
  (find-file (getenv "VOICEMAIL_SCRIPT"))
  (apply #'eglot (eglot--guess-contact))
  (flymake-start) ; what the first key pressed would do
  (let ((opened (wait-for "diagnostics" (lambda () (and (words-shown "checking in") (shown))))))
    (goto-char (point-min))
    (search-forward "just checking in")
    (delete-region (match-beginning 0) (match-end 0))
    (insert "calling about the crane")
    (eglot--signal-textDocument/didChange) ; what a moment without keys would do
    (wait-for "the finding to go" (lambda () (not (words-shown "checking in"))))
    `((opened . ,(vconcat opened)) (left . ,(vconcat (shown))))))

(princ
 (json-encode
  (condition-case problem
      (progn (require 'eglot) (require 'json) (run))
    (error `((problem . ,(format "%S" problem)))))))
(princ "\n")
(let ((kill-emacs-hook nil)) (kill-emacs 0))
