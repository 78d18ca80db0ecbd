/// A contact person as the source prints it: read, and never published unless private data are asked for.
public struct ContactDetails: Sendable, Hashable {
    /// The person's name.
    public var name: String
    /// The position.
    public var position: String
    /// The e-mail address.
    public var email: String
    /// The telephone number.
    public var telephone: String

    /// Contact details of one person.
    public init(name: String, position: String, email: String, telephone: String) {
        self.name = name
        self.position = position
        self.email = email
        self.telephone = telephone
    }

    /// How many of the four parts hold anything.
    public var filledParts: Int { [name, position, email, telephone].count { !$0.isEmpty } }
}
