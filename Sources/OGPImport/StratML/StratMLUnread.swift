import Findings

/// What a document holds that is not read: elements that StratML does not know, and known ones in an unexpected place.
struct StratMLUnread {
    private(set) var unknown: Set<String> = []
    private(set) var misplaced: Set<String> = []
    /// The place of the first.
    private(set) var first: SourcePosition?

    /// The most names that are kept of each kind.
    private static let most = 100

    /// Notes an element that is not known.
    mutating func note(unknown name: String, at position: @autoclosure () -> SourcePosition) {
        guard unknown.count < Self.most, unknown.insert(name).inserted else { return }
        if first == nil { first = position() }
    }

    /// Notes a known element in an unexpected place.
    mutating func note(misplaced element: StratMLElement, at position: @autoclosure () -> SourcePosition) {
        guard misplaced.count < Self.most, misplaced.insert(element.rawValue).inserted else { return }
        if first == nil { first = position() }
    }

    /// What is to be said of it; `nil` where everything is read.
    var sentence: String? {
        var parts: [String] = []
        if !unknown.isEmpty { parts.append("elements that StratML does not know: \(Self.list(unknown))") }
        if !misplaced.isEmpty { parts.append("elements in an unexpected place: \(Self.list(misplaced))") }
        return parts.isEmpty ? nil : "Not read are \(parts.joined(separator: "; "))."
    }

    private static func list(_ names: Set<String>) -> String {
        let sorted = names.sorted()
        let shown = sorted.prefix(20).joined(separator: ", ")
        return sorted.count > 20 ? "\(shown) and \(sorted.count - 20) more" : shown
    }
}
