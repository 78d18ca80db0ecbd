public import Findings
public import OGPModel

/// A stream of commitments from one input, whatever its format: each leaves as soon as its last row or closing tag is read.
public protocol SourceReading: ~Copyable {
    /// Reads the next commitment.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the input throws.
    mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment?

    /// What the input has shown itself to be so far; complete once `next` returned `nil`.
    /// Its format, layout and snapshot day are known from the start.
    var summary: SourceSummary { get }
}
