public import OGPModel

extension ProcessDate {
    /// A day from its `yyyy-MM-dd`.
    public static func on(_ iso: String) -> ProcessDate { ProcessDate(.day(iso)) }
}
