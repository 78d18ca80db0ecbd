public import Findings

extension ReadRequest {
    /// Findings on a file beside the inputs as they may be printed: without contact details, unless private data are asked for.
    public func printable(_ findings: [Finding]) -> [Finding] {
        var privacy = PrivacyFilter(isPrivate: isPrivate)
        return findings.map { privacy.filtered($0) }
    }
}
