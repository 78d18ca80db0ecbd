/// A small checker of markup: every element is closed in order, every attribute is quoted, every `&` begins a reference.
enum HTMLChecker {
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    private static let void: Set<String> = ["br", "hr", "meta"]

    /// The names of the elements, in order.
    static func elements(in markup: String) throws -> [String] {
        var names: [String] = []
        var open: [String] = []
        var rest = Substring(markup)
        while let start = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            if rest[..<start].contains(">") && open.last != "style" { throw Malformed(description: "a lone > in text") }
            rest = rest[start...]
            if rest.hasPrefix("&") {
                try checkReference(rest)
                rest = rest.dropFirst()
            } else if rest.hasPrefix("<!doctype html>") {
                rest = rest.dropFirst("<!doctype html>".count)
            } else if rest.hasPrefix("</") {
                let name = rest.dropFirst(2).prefix { $0 != ">" }
                if open.popLast() != String(name) { throw Malformed(description: "</\(name)> closes nothing") }
                rest = rest.dropFirst(3 + name.count)
            } else {
                let (name, length) = try startTag(rest)
                names.append(name)
                if !void.contains(name) { open.append(name) }
                rest = rest.dropFirst(length)
            }
        }
        if !open.isEmpty { throw Malformed(description: "left open: \(open)") }
        return names
    }

    private static func checkReference(_ text: Substring) throws {
        let known = ["&lt;", "&gt;", "&amp;", "&quot;", "&#39;"]
        if !known.contains(where: { text.hasPrefix($0) }) {
            throw Malformed(description: "a lone & in \(text.prefix(20))")
        }
    }

    /// The name and the length of a start tag.
    private static func startTag(_ text: Substring) throws -> (String, Int) {
        let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber }
        var index = text.index(text.startIndex, offsetBy: 1 + name.count)
        if name.isEmpty { throw Malformed(description: "a lone < in \(text.prefix(20))") }
        while index < text.endIndex, text[index] == " " {
            guard let equals = text[index...].firstIndex(of: "="),
                text[text.index(after: index)..<equals].allSatisfy({ $0.isLetter || $0 == "-" || $0.isNumber }),
                text[text.index(after: equals)] == "\"",
                let end = text[text.index(equals, offsetBy: 2)...].firstIndex(of: "\"")
            else { throw Malformed(description: "a broken attribute in \(text.prefix(60))") }
            let value = text[text.index(equals, offsetBy: 2)..<end]
            if value.contains("<") { throw Malformed(description: "a lone < in an attribute") }
            for place in value.indices where value[place] == "&" { try checkReference(value[place...]) }
            index = text.index(after: end)
        }
        if index == text.endIndex || text[index] != ">" {
            throw Malformed(description: "a broken tag \(text.prefix(40))")
        }
        return (String(name), text.distance(from: text.startIndex, to: index) + 1)
    }
}
