public import ByteReading
public import OGPModel

/// An earlier version of the plans that a question is asked of.
public struct EarlierVersion: Sendable {
    /// The file.
    public var file: InputFile
    /// The day up to which it speaks, where the caller declares it; otherwise derived from it.
    public var dataAsOf: CivilDate?

    /// An earlier version.
    public init(_ file: InputFile, dataAsOf: CivilDate? = nil) {
        self.file = file
        self.dataAsOf = dataAsOf
    }
}
