#include "untangling.h"

#include "crossings.h"
#include "random.h"
#include "stress.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cablegraph::layout {
namespace {

constexpr int starts = 24;
constexpr double stressBudget = 1.03; ///< times the least stress found
constexpr double keptBudget = 1.25;   ///< the same for a picture that the reader knows
constexpr int movesPerNode = 150;
constexpr int leastMoves = 15'000;
constexpr double leastApart = 0.18; ///< nearer to others no node is moved: their labels would widen the picture
constexpr double worthCounting = 6; ///< more crossings than this one move hardly ever takes away
// What counts as much as one crossing for each link of the network:
constexpr double stressWorth = 2;      ///< times the share by which stress grows
constexpr double overBudgetWorth = 40; ///< the same for what is over the budget

double apart(Point a, Point b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/// Kamada and Kawai's stress, the best scale taken for granted: with the ratios r of drawn to wished distances,
/// 1 - (sum r)^2 / (count * sum r^2).
struct Ratios
{
    double sum = 0;
    double squares = 0;

    [[nodiscard]] double stress(double count) const { return 1 - sum * sum / (count * squares); }
};

class Untangling
{
public:
    Untangling(const Network& network, const std::stop_token& stop);
    std::vector<Point> run(const std::vector<Point>& from);

private:
    void chooseStart();
    void startFrom(std::vector<Point> points);
    void moveNodes();
    bool tryMove(std::uint32_t node, Point to, double threshold);
    [[nodiscard]] Point proposal(std::uint32_t node, double reach);
    [[nodiscard]] Ratios allRatios() const;
    [[nodiscard]] Ratios ratiosAfter(std::uint32_t node, Point to) const;
    [[nodiscard]] double cost(double stress) const;
    [[nodiscard]] bool isCrowded(std::uint32_t node, Point place) const;

    const Network& m_network;
    const std::stop_token& m_stop;
    Crossings m_count;
    std::vector<std::vector<std::uint32_t>> m_steps;
    std::vector<Point> m_points;
    Ratios m_ratios;
    double m_pairs;
    double m_leastStress = std::numeric_limits<double>::infinity();
    int m_crossings = 0;
    Random m_random;
};

Untangling::Untangling(const Network& network, const std::stop_token& stop)
    : m_network{network}
    , m_stop{stop}
    , m_count{network}
    , m_steps(network.size())
    , m_pairs{static_cast<double>(network.size() * (network.size() - 1)) / 2}
    , m_random{network.size()}
{
    std::vector<std::uint32_t> queue;
    for (std::uint32_t i = 0; i < network.size(); ++i)
        stepsFrom(network, i, m_steps[i], queue);
}

Ratios Untangling::allRatios() const
{
    Ratios ratios;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double ratio = apart(m_points[i], m_points[j]) / m_steps[i][j];
            ratios.sum += ratio;
            ratios.squares += ratio * ratio;
        }
    }
    return ratios;
}

Ratios Untangling::ratiosAfter(std::uint32_t node, Point to) const
{
    Ratios ratios = m_ratios;
    for (std::size_t other = 0; other < m_points.size(); ++other) {
        if (other == node)
            continue;
        const double before = apart(m_points[node], m_points[other]) / m_steps[node][other];
        const double after = apart(to, m_points[other]) / m_steps[node][other];
        ratios.sum += after - before;
        ratios.squares += after * after - before * before;
    }
    return ratios;
}

/// In crossings.
double Untangling::cost(double stress) const
{
    const auto links = static_cast<double>(m_count.linkCount());
    const double over = std::max(0.0, stress / (m_leastStress * stressBudget) - 1);
    return links * (stressWorth * stress / m_leastStress + overBudgetWorth * over);
}

void Untangling::chooseStart()
{
    const double side = std::sqrt(static_cast<double>(m_network.size()));
    const std::vector<bool> fixed(m_network.size(), false);
    struct Start
    {
        std::vector<Point> points;
        Ratios ratios;
        int crossings;
    };
    std::vector<Start> found;
    for (int start = 0; start < starts; ++start) {
        m_points.resize(m_network.size());
        for (Point& point : m_points) {
            const double x = side * m_random.centred();
            point = {x, side * m_random.centred()};
        }
        reduceStress(m_network, fixed, m_points, 1, m_stop);
        found.push_back({m_points, allRatios(), m_count.all(m_points)});
        m_leastStress = std::min(m_leastStress, found.back().ratios.stress(m_pairs));
    }
    m_leastStress = std::max(m_leastStress, 1e-6);
    const auto best = std::ranges::min_element(
        found, {}, [this](const Start& start) { return start.crossings + cost(start.ratios.stress(m_pairs)); });
    m_points = best->points;
    m_ratios = best->ratios;
    m_crossings = best->crossings;
}

/// Takes the known picture for the start, if it is worth keeping.
void Untangling::startFrom(std::vector<Point> points)
{
    std::swap(m_points, points);
    reduceStress(m_network, std::vector<bool>(m_network.size(), false), m_points, 1, m_stop);
    const Ratios ratios = allRatios();
    const double stress = ratios.stress(m_pairs);
    if (stress > m_leastStress * keptBudget) {
        m_points = std::move(points);
        return;
    }
    m_leastStress = std::max(m_leastStress, stress);
    m_ratios = ratios;
    m_crossings = m_count.all(m_points);
}

/// Somewhere near, or near the middle of the neighbours.
Point Untangling::proposal(std::uint32_t node, double reach)
{
    Point middle = m_points[node];
    if (m_random.below(3) == 0) {
        middle = {};
        const auto count = static_cast<double>(m_network.degree(node));
        for (const std::uint32_t other : m_network.neighbours(node)) {
            middle.x += m_points[other].x / count;
            middle.y += m_points[other].y / count;
        }
    }
    const double x = middle.x + 2 * reach * m_random.centred();
    return {x, middle.y + 2 * reach * m_random.centred()};
}

bool Untangling::isCrowded(std::uint32_t node, Point place) const
{
    for (std::size_t other = 0; other < m_points.size(); ++other) {
        if (other != node && apart(place, m_points[other]) < leastApart)
            return true;
    }
    return false;
}

bool Untangling::tryMove(std::uint32_t node, Point to, double threshold)
{
    if (isCrowded(node, to))
        return false;
    const Ratios after = ratiosAfter(node, to);
    const double worse = cost(after.stress(m_pairs)) - cost(m_ratios.stress(m_pairs));
    if (worse > threshold + worthCounting)
        return false;
    const int change = m_count.at(node, to, m_points) - m_count.at(node, m_points[node], m_points);
    if (change + worse > threshold)
        return false;
    m_points[node] = to;
    m_ratios = after;
    m_crossings += change;
    return true;
}

void Untangling::moveNodes()
{
    const int moves = std::max(leastMoves, movesPerNode * static_cast<int>(m_network.size()));
    const double widest = std::sqrt(static_cast<double>(m_network.size())) / 2;
    std::vector<Point> best = m_points;
    int fewest = m_crossings;
    for (int move = 0; move < moves; ++move) {
        if (move % 256 == 0)
            throwIfStopped(m_stop);
        const double left = 1 - static_cast<double>(move) / moves;
        const auto node = static_cast<std::uint32_t>(m_random.below(m_network.size()));
        const Point to = proposal(node, widest * (0.1 + left));
        const double threshold = 2 * left * left * (m_random.centred() + 0.5);
        if (tryMove(node, to, threshold) && m_crossings < fewest &&
            m_ratios.stress(m_pairs) <= m_leastStress * stressBudget) {
            fewest = m_crossings;
            best = m_points;
        }
    }
    m_points = best;
}

std::vector<Point> Untangling::run(const std::vector<Point>& from)
{
    chooseStart();
    if (!from.empty())
        startFrom(from);
    if (m_crossings > 0)
        moveNodes();
    return std::move(m_points);
}

} // namespace

std::vector<Point> arrangeUntangled(const Network& network, const std::vector<Point>& from, const std::stop_token& stop)
{
    if (network.size() < 2)
        return std::vector<Point>(network.size());
    return Untangling{network, stop}.run(from);
}

} // namespace cablegraph::layout
