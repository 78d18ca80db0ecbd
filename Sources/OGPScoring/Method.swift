/// The scoring method that a result was made with. The version changes when a figure could.
public struct Method: Sendable, Hashable {
    /// The method's id.
    public let id: String
    /// Its semantic version.
    public let version: String

    /// The IRM's measures as this library computes them.
    public static let irm = Method(id: "ogp-irm", version: "1.0.0")
}
