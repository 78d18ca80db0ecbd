/// Something that findings are handed to. Used as a generic parameter, so that a sink that only counts never pays for the
/// sentences.
public protocol FindingSink {
    /// Takes a finding of the given kind; the finding itself is made only if the sink wants it.
    mutating func report(_ code: FindingCode, _ finding: @autoclosure () -> Finding)
}

extension FindingSink {
    /// Takes a finding that has been made already.
    public mutating func report(_ finding: Finding) { report(finding.code, finding) }
}
