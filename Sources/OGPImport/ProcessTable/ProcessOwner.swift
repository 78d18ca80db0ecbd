import OGPModel

/// What a row became, for the rows that belong to it.
struct ProcessOwner {
    /// Where its evidence stands; `nil` where it takes none.
    var evidence: WritableKeyPath<ProcessRecord, [ProcessEvidence]>?
    /// Where those who took part stand; `nil` where nobody takes part in it.
    var participants: WritableKeyPath<ProcessRecord, [Participation]>?
    /// Its place among the forums, where it is one.
    var forum: Int?
    /// Its place among the websites, where it is one.
    var website: Int?
    /// Its place among the repositories, where it is one.
    var repository: Int?
    /// Its place among the contributions, where it is one.
    var contribution: Int?
}
