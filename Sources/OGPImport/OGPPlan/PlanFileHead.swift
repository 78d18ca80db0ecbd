import OGPCatalogues
import OGPModel

/// What a plan file says of itself.
struct PlanFileHead {
    /// The version of the format; that which is read where the file says nothing.
    private(set) var version = PlanNames.version
    /// Whether the kind of everything that is missing is stated.
    private(set) var statesMissing = false
    /// The day up to which the data speak.
    private(set) var dataDay: CivilDate?
    /// Why it is that day.
    private(set) var dataDayBasis = ""
    /// Whether the file says anything of that day, if only that it is unknown.
    private(set) var statesDataDay = false

    /// Takes one of the values; says whether it has a meaning.
    mutating func set(_ name: String, _ value: String) -> Bool {
        switch name {
        case "version": version = value
        case "missingKinds":
            statesMissing = value == "stated"
            return statesMissing || value.isEmpty
        case "dataAsOfBasis": dataDayBasis = value
        case "dataAsOf":
            dataDay = CivilDate(iso: value)
            statesDataDay = dataDay != nil || value == "unknown"
            return statesDataDay || value.isEmpty
        default: return false
        }
        return true
    }

    /// The newest date of the data: what the file says of it, otherwise what was seen.
    func newest(seen: NewestDate?) -> NewestDate? {
        guard statesDataDay else { return seen }
        return dataDay.map {
            NewestDate(day: $0, evidence: dataDayBasis.isEmpty ? "the file says so" : dataDayBasis)
        }
    }

    /// The clause with which a file of another version is refused; `nil` for the version that is read.
    var refusal: String? {
        version == PlanNames.version
            ? nil
            : "is a plan file of version \(version.prefix(20)); this program reads version \(PlanNames.version)."
    }
}
