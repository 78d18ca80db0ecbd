extension DeadlineTableRow {
    /// French, a member in the north whose fiscal year begins in April.
    static let french = rows(
        "fr",
        """
        31 décembre 2025 | 2025-12-31 | 2025-12-31 | day |
        le 1er juillet 2025 | 2025-07-01 | 2025-07-01 | day |
        au plus tard le 15 mars 2026 | 2026-03-15 | 2026-03-15 | day |
        31/12/2025 | 2025-12-31 | 2025-12-31 | day |
        juin 2025 | 2025-06-01 | 2025-06-30 | month |
        D'ici février 2024 | 2024-02-01 | 2024-02-29 | month |
        D’ICI AOÛT 2025 | 2025-08-01 | 2025-08-31 | month |
        courant septembre 2025 | 2025-09-01 | 2025-09-30 | month |
        déc. 2025 | 2025-12-01 | 2025-12-31 | month |
        D'ici 2026 | 2026-01-01 | 2026-12-31 | year |
        en 2026 | 2026-01-01 | 2026-12-31 | year |
        au cours de l'année 2026 | 2026-01-01 | 2026-12-31 | year |
        1er trimestre 2026 | 2026-01-01 | 2026-03-31 | quarter |
        deuxième trimestre de 2026 | 2026-04-01 | 2026-06-30 | quarter |
        T3 2026 | 2026-07-01 | 2026-09-30 | quarter |
        quatrième trimestre 2026 | 2026-10-01 | 2026-12-31 | quarter |
        dernier trimestre 2026 | 2026-10-01 | 2026-12-31 | quarter |
        d'ici la fin du premier trimestre 2026 | 2026-03-31 | 2026-03-31 | day |
        premier semestre 2026 | 2026-01-01 | 2026-06-30 | half |
        2e semestre 2026 | 2026-07-01 | 2026-12-31 | half |
        S2 2026 | 2026-07-01 | 2026-12-31 | half |
        printemps 2026 | 2026-03-01 | 2026-05-31 | season |
        d'ici l'été 2026 | 2026-06-01 | 2026-08-31 | season |
        à l'automne 2026 | 2026-09-01 | 2026-11-30 | season |
        hiver 2025-2026 | 2025-12-01 | 2026-02-28 | season |
        hiver 2026 | 2025-12-01 | 2027-02-28 | season |
        2026-27 | 2026-04-01 | 2027-03-31 | year |
        exercice 2026-2027 | 2026-04-01 | 2027-03-31 | year |
        D'ici l'exercice 2026-2027 | 2026-04-01 | 2027-03-31 | year |
        année financière 2026-2027 | 2026-04-01 | 2027-03-31 | year |
        exercice financier 2025 | 2024-04-01 | 2026-03-31 | span |
        d'ici la fin de l'exercice 2026-2027 | 2027-03-31 | 2027-03-31 | day |
        de 2025 à 2028 | 2025-01-01 | 2028-12-31 | span |
        2025-2028 | 2025-01-01 | 2028-12-31 | span |
        entre juin et septembre 2026 | 2026-06-01 | 2026-09-30 | span |
        de janvier à mars 2026 | 2026-01-01 | 2026-03-31 | span |
        juin 2025 - mars 2026 | 2025-06-01 | 2026-03-31 | span |
        d'ici la fin de 2026 | 2026-12-31 | 2026-12-31 | day |
        d'ici fin mars 2026 | 2026-03-31 | 2026-03-31 | day |
        fin 2026 | 2026-12-01 | 2026-12-31 | month |
        avant 2026 | 2025-12-31 | 2025-12-31 | day |
        avant la fin de 2026 | 2026-12-31 | 2026-12-31 | day |
        avant le 1er juillet 2026 | 2026-06-30 | 2026-06-30 | day |
        mi-2026 | 2026-05-01 | 2026-08-31 | span |
        à la mi-juin 2026 | 2026-06-11 | 2026-06-20 | span |
        début 2026 | 2026-01-01 | 2026-04-30 | span |
        jusqu'en juin 2026 | 2026-06-01 | 2026-06-30 | month |
        En cours | | | open | ongoing
        Permanente | | | open | ongoing
        en continu | | | open | ongoing
        mars 2025 et en cours | 2025-03-01 | | open | ongoing
        à compter de juin 2025 | 2025-06-01 | | open |
        Chaque année | | | open | annually
        trimestriellement | | | open | quarterly
        deux fois par an | | | open | twice a year
        tous les deux ans | | | open | every two years
        mensuel à partir de juillet 2025 | 2025-07-01 | | open | monthly
        Deux fois par année jusqu'en 2029 | 2029-01-01 | 2029-12-31 | year | twice a year until 2029-12-31
        annuellement jusqu'en mars 2027 | 2027-03-01 | 2027-03-31 | month | annually until 2027-03-31
        Ébauche d'ici mars 2025; rapport final d'ici juin 2026 | 2025-03-01 | 2026-06-30 | span |
        D'ici février 2025 et février 2026 | 2025-02-01 | 2026-02-28 | span |
        à déterminer | | | unknown |
        dès janvier 2026 | 2026-01-01 | | open |
        chaque printemps | | | open | annually
        tout au long du plan | | | open | ongoing
        année scolaire 2025-2026 | 2025-01-01 | 2026-12-31 | span |
        """)
}
