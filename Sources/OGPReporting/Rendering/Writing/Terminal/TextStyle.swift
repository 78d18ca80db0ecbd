/// Colours for a terminal, or none: whether that stream shows colours is for the caller to say.
public struct TextStyle: Sendable, Hashable {
    /// Whether escape sequences are written at all.
    public var isEnabled: Bool

    /// A style, by default without colours.
    public init(isEnabled: Bool = false) { self.isEnabled = isEnabled }

    /// No escape sequences.
    public static let plain = TextStyle()

    /// The text in the colours of its role. The text itself has been made safe before.
    public func applied(_ role: TextRole, to text: String) -> String {
        guard isEnabled, !text.isEmpty, let code = Self.code(role) else { return text }
        return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
    }

    private static func code(_ role: TextRole) -> String? {
        switch role {
        case .plain: nil
        case .heading: "1"
        case .high: "1;31"
        case .medium: "33"
        case .faint: "2"
        case .command: "36"
        }
    }
}
