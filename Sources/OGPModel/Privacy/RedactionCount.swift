/// How many contact details were taken out of texts, by kind. Contents are never kept.
public struct RedactionCount: Sendable, Hashable {
    /// E-mail addresses, written plainly or disguised.
    public var emailAddresses: Int
    /// Telephone and fax numbers.
    public var telephoneNumbers: Int
    /// Names or passwords in front of the host of a web address.
    public var credentials: Int

    /// A count, by default of nothing.
    public init(emailAddresses: Int = 0, telephoneNumbers: Int = 0, credentials: Int = 0) {
        self.emailAddresses = emailAddresses
        self.telephoneNumbers = telephoneNumbers
        self.credentials = credentials
    }

    /// How many contact details of any kind.
    public var total: Int { emailAddresses + telephoneNumbers + credentials }

    /// Whether nothing was taken out.
    public var isEmpty: Bool { total == 0 }

    /// Both counts together.
    public static func + (left: RedactionCount, right: RedactionCount) -> RedactionCount {
        RedactionCount(
            emailAddresses: left.emailAddresses + right.emailAddresses,
            telephoneNumbers: left.telephoneNumbers + right.telephoneNumbers,
            credentials: left.credentials + right.credentials)
    }

    /// Adds another count.
    public static func += (left: inout RedactionCount, right: RedactionCount) { left = left + right }
}
