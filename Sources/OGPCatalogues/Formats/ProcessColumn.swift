/// The columns of a process record, which are the fields of its items in a plan file too.
package enum ProcessColumn: String, Sendable, CaseIterable {
    /// What the row is about.
    case event
    /// By what other rows of the file name this one; only written by the program.
    case ref
    /// The id.
    case id
    /// The row that this one belongs to, by its id.
    case of
    /// When it was, or began.
    case date
    /// When it ended.
    case end
    /// When it was due.
    case due
    /// What kind of event it is.
    case type
    /// The part of the plan's life.
    case phase
    /// The title or name.
    case title
    /// The group.
    case group
    /// How many.
    case count
    /// Who, by role or pseudonym.
    case who
    /// The source's own word.
    case said
    /// What became of it.
    case status
    /// The requirement or question.
    case requirement
    /// The commitments that it is about.
    case about
    /// What happened, or what was said.
    case text
    /// What was changed in the plan.
    case change
    /// The year of the source.
    case year
    /// What holds of it, and what does not.
    case flags
    /// What kind of evidence stands under the link.
    case evidenceKind
    /// The address.
    case link
    /// Who says so.
    case role
    /// The name of who says so.
    case by

    /// The columns that mean something in every row.
    package static let common: Set<ProcessColumn> = [.event, .ref, .id, .role, .by]
}
