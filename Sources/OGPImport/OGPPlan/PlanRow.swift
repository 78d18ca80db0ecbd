/// A row of a plan table that belongs to a commitment or plan.
struct PlanRow {
    /// What a row adds.
    enum Content {
        /// An item of its own.
        case item
        /// A text in another language of the item that it belongs to.
        case translation
    }

    let content: Content
    let links: PlanLinks
    /// The item; of a translation, an item that holds `name`, `language` and `text`.
    let item: PlanItem
}
