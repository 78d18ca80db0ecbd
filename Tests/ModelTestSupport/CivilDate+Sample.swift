public import OGPModel

extension CivilDate {
    /// A day from its `yyyy-MM-dd`; a text that is no day is a mistake of the test.
    public static func day(_ iso: String) -> CivilDate {
        guard let day = CivilDate(iso: iso) else { preconditionFailure("\(iso) is no day") }
        return day
    }
}
