/// What a row of a table belongs to, where a commitment may be made of several rows.
package enum RowGroup: Hashable, Sendable {
    /// It speaks of the file or of a plan.
    case context
    /// It belongs with the rows of the item that begins in a row, or stands alone.
    case item(row: Int)
}
