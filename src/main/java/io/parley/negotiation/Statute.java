package io.parley.negotiation;

/// The laws that rights come from. A ruling names the law, the year of the version that counts and
/// the article.
enum Statute {
    /// Law of the PRC on the Protection of Consumer Rights and Interests, as amended 2013.
    CN_CONSUMER_RIGHTS_LAW("cn-consumer-rights-law", 2013),
    /// E-commerce Law of the PRC.
    CN_E_COMMERCE_LAW("cn-e-commerce-law", 2018),
    /// Civil Code of the PRC.
    CN_CIVIL_CODE("cn-civil-code", 2020),
    /// Directive 2011/83/EU on consumer rights.
    EU_CONSUMER_RIGHTS("eu-directive-2011-83", 2011),
    /// Directive (EU) 2019/771 on contracts for the sale of goods.
    EU_SALE_OF_GOODS("eu-directive-2019-771", 2019);

    private final String title;
    private final int year;

    Statute(String title, int year) {
        this.title = title;
        this.year = year;
    }

    Ruling article(int number) {
        return new Ruling(title, year, "art-" + number);
    }
}
