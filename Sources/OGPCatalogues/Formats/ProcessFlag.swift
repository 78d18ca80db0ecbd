/// What may hold of an event, as the column `flags` writes it: `open; not remote`.
package enum ProcessFlag: String, Sendable, CaseIterable {
    /// Some took part in a meeting from elsewhere.
    case remote
    /// Anybody interested could come to a meeting.
    case open
    /// Results of the plan were presented at a meeting.
    case results
    /// Comments were recorded at a meeting.
    case comments
    /// A website could be reached.
    case reachable
    /// A website asked for a login.
    case login
    /// A member of the forum can take decisions at a high level.
    case highLevel

    /// What says that it does not hold.
    package static let negation = "not "
}
