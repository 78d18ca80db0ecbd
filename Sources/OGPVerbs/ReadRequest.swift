public import ByteReading
public import OGPImport
public import OGPJoining
public import OGPModel
public import OGPReporting
public import OGPScoring
public import OGPThemes

/// What every reading verb is asked: which inputs, read how, over which selection, as of when.
public struct ReadRequest: Sendable {
    /// Whether inputs get a SHA-256.
    public enum Digest: String, Sendable, Hashable, CaseIterable {
        /// Inputs of up to 64 MiB.
        case auto
        /// Every input.
        case on
        /// None.
        case off

        func applies(to size: Int) -> Bool {
            switch self {
            case .auto: size <= 64 << 20
            case .on: true
            case .off: false
            }
        }
    }

    /// The inputs in order.
    public var inputs: [InputFile]
    /// The catalogues.
    public var catalogues: ImportCatalogues
    /// How to read them.
    public var options = ImportOptions()
    /// Which commitments the question is asked of.
    public var selection = Selection()
    /// The selection as the result records it.
    public var selectionRecord = SelectionRecord()
    /// The files that the catalogues and decisions were read from, beside the inputs.
    public var references: [ReferenceFile] = []
    /// The day the question is asked for.
    public var asOf: CivilDate
    /// The day up to which the data speak, where the caller declares it.
    public var dataAsOf: CivilDate?
    /// Whether the caller declares each plan's list of commitments to be whole.
    public var isDeclaredComplete = false
    /// Whether inputs get a SHA-256.
    public var digest = Digest.auto
    /// Whether contact details may be written.
    public var isPrivate = false
    /// What roll-ups of milestones do with what is not known.
    public var missing = MissingPolicy.bounds

    /// Which themes count beside those that the sources' tags mean; `nil` for none.
    public var acceptance: ThemeAcceptance?

    /// Reviewed matches of ids that differ between the inputs.
    public var crosswalk = Crosswalk.none

    /// The XML Schema that a check compares XML inputs with, beside everything else.
    public var schema: InputFile?

    /// A request over inputs.
    public init(_ inputs: [InputFile], catalogues: ImportCatalogues, asOf: CivilDate) {
        self.inputs = inputs
        self.catalogues = catalogues
        self.asOf = asOf
    }

    /// How much of each commitment is read: everything, where texts decide on themes.
    func detail(_ wanted: ImportOptions.Detail) -> ImportOptions.Detail {
        acceptance?.readsTexts == true ? .whole : wanted
    }
}
