/// What the oracle says of published cells that do not follow from the ratings beside them.
struct OracleDisagreements: Decodable {
    let disagreements: [Disagreement]

    /// One cell.
    struct Disagreement: Decodable {
        let row: Int
        let column: String
        let published: String
        let expected: String?
        let why: String
    }
}
