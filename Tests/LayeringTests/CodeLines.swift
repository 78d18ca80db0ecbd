/// Blanks comments and the insides of text literals, so that only code is searched.
struct CodeLines {
    let blanked: [String]

    private enum State {
        case code
        case blockComment(depth: Int)
        case longText
    }

    init(_ lines: [String]) {
        var state = State.code
        blanked = lines.map { Self.blank($0, &state) }
    }

    private static func blank(_ line: String, _ state: inout State) -> String {
        var code = ""
        var rest = line[...]
        while !rest.isEmpty {
            switch state {
            case .blockComment(let depth):
                if rest.hasPrefix("*/") {
                    state = depth == 1 ? .code : .blockComment(depth: depth - 1)
                    rest = rest.dropFirst(2)
                } else if rest.hasPrefix("/*") {
                    state = .blockComment(depth: depth + 1)
                    rest = rest.dropFirst(2)
                } else {
                    rest = rest.dropFirst()
                }
            case .longText:
                if rest.hasPrefix("\"\"\"") {
                    state = .code
                    rest = rest.dropFirst(3)
                } else {
                    rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
                }
            case .code:
                if rest.hasPrefix("//") { return code }
                if rest.hasPrefix("/*") {
                    state = .blockComment(depth: 1)
                    rest = rest.dropFirst(2)
                } else if rest.hasPrefix("\"\"\"") {
                    state = .longText
                    rest = rest.dropFirst(3)
                } else if rest.first == "\"" {
                    code += "\"\""
                    rest = afterText(rest.dropFirst())
                } else if let first = rest.first {
                    code.append(first)
                    rest = rest.dropFirst()
                }
            }
        }
        return code
    }

    /// What follows a text literal of one line, whose opening quote has been read. Code inside `\(…)` is blanked with it.
    private static func afterText(_ text: Substring) -> Substring {
        var rest = text
        var depth = 0
        while let first = rest.first {
            if rest.hasPrefix("\\(") {
                depth += 1
                rest = rest.dropFirst(2)
            } else if depth > 0, first == "(" || first == ")" {
                depth += first == "(" ? 1 : -1
                rest = rest.dropFirst()
            } else if depth > 0, first == "\"" {
                rest = afterText(rest.dropFirst())
            } else if first == "\\" {
                rest = rest.dropFirst(2)
            } else if first == "\"" {
                return rest.dropFirst()
            } else {
                rest = rest.dropFirst()
            }
        }
        return rest
    }
}
