extension Passage {
    /// The passage as plain text; severities with their shape, in ASCII where asked for.
    func plain(ascii: Bool = false) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words), .strong(let words), .link(let words, _): text += words
            case .data(let words), .code(let words): text += words
            case .severity(let severity):
                text += (ascii ? severity.mark.asciiSymbol : severity.mark.symbol) + " " + severity.word
            case .anchor: break
            }
        }
        return text
    }
}
