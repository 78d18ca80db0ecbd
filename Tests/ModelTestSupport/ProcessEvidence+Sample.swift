public import OGPModel

extension ProcessEvidence {
    /// A page with a link.
    public static func page(_ link: String, _ kind: Kind = .page) -> ProcessEvidence {
        ProcessEvidence(kind: kind, link: "https://ogp.example/" + link)
    }
}
