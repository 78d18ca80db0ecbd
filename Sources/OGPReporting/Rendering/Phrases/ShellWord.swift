/// A text as one word of a shell.
enum ShellWord {
    /// The text as it is where no shell reads anything into it, otherwise in single quotes.
    static func quoted(_ text: String) -> String {
        isPlain(text) ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    private static func isPlain(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
                default: "/._-+,:@%=".utf8.contains(byte)
                }
            }
    }
}
