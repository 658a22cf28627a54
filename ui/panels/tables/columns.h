#pragma once

#include <cablegraph/panels/tables/content.h>
#include <cablegraph/text/date.h>

#include <QCoreApplication>

#include <optional>
#include <set>

namespace cablegraph::panels {

/// The words of column titles and their explanations are translated in this context.
class TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// Fills a column row by row.
class ColumnBuilder
{
public:
    ColumnBuilder(const char* id, const QString& title, int width, const QString& explanation = {});

    ColumnBuilder& hiddenAtFirst();

    void add(const QString& words);
    void add(std::size_t count);
    void add(std::optional<double> number, int decimals);
    void add(const std::optional<text::PartialDate>& date);
    void addNothing();

    /// Finds the alphabetical places of words.
    [[nodiscard]] TableColumn take();

private:
    void add(QString text, double sortKey);

    TableColumn m_column;
    bool m_sortsByWords = false;
};

/// From the first to the last of some dates.
struct DateRange
{
    std::optional<text::PartialDate> first;
    std::optional<text::PartialDate> last;

    void include(const std::optional<text::PartialDate>& date);
};

/// Articles by id, for titles and dates.
class ArticleLookUp
{
public:
    explicit ArticleLookUp(const std::vector<library::ArticleSummary>& articles);

    /// Null for unknown ones.
    [[nodiscard]] const library::ArticleSummary* find(ArticleId article) const;
    [[nodiscard]] std::optional<text::PartialDate> published(ArticleId article) const;

private:
    std::vector<const library::ArticleSummary*> m_byId;
};

/// Puts the columns into the table and finds what a search looks into: the words of all columns of words, and `also`
/// by row when there is any.
void finish(TableContent& table, std::vector<ColumnBuilder>& columns, const std::vector<std::string>& also = {});

/// Rows between two looks at the stop token.
inline constexpr std::size_t rowsBetweenStops = 256;

} // namespace cablegraph::panels
