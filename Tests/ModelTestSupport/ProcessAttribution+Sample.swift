import Findings
public import OGPModel

extension ProcessAttribution {
    /// A place in an invented record.
    public static let sample = ProcessAttribution(source: SourcePosition(file: "process.csv", row: 2, line: 2))

    /// The word of the IRM in an invented record.
    public static let irm = ProcessAttribution(
        source: SourcePosition(file: "irm.csv", row: 2, line: 2), role: .irm, by: "IRM")
}
