import Findings

/// A performance indicator as it stands in the document.
struct StratMLIndicator {
    var identifier = ""
    var number = ""
    var dimension = ""
    var unit = ""
    var otherInformation = ""
    /// The kind of indicator and its place in the chain from input to outcome, where they are stated.
    var type = ""
    var stage = ""
    var relationships: [StratMLRelationship] = []
    /// The earliest start and the latest end of its targets.
    var start = StratMLDate()
    var end = StratMLDate()
    /// The first target that is described in words.
    var target = ""
    /// The descriptions of targets that may hold addresses.
    var linkedTargets: [String] = []
    /// Actual results that say anything; targets too where everything is read.
    var results: [StratMLResult] = []
    let position: SourcePosition

    init(position: SourcePosition) { self.position = position }

    /// What is to be done: the dimension with its unit, else the first target in words, else the unit.
    var title: String {
        if !dimension.isEmpty { return unit.isEmpty ? dimension : "\(dimension) (\(unit))" }
        return target.isEmpty ? unit : target
    }
}
