#include "lesson.h"
#include "lessonbook.h"
#include "optimizer.h"
#include "random.h"
#include "syntaxsection.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/training/syntaxtraining.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cablegraph::training {
namespace {

using language::NetworkShape;
using language::SyntaxInventory;

NetworkShape shapeOf(const SyntaxOptions& options, const SyntaxInventory& inventory, std::size_t vectorSize)
{
    NetworkShape shape;
    shape.wordSize = options.wordSize;
    shape.partSize = options.partSize;
    shape.vectorSize = vectorSize;
    shape.hidden = options.hidden;
    shape.layers = options.layers;
    shape.nameCells = options.nameCells;
    shape.tagLayer = std::min<std::size_t>(2, options.layers);
    shape.words = inventory.words.size() + 1;
    shape.parts = inventory.parts.size() + 1;
    shape.xpos = inventory.xpos.size();
    shape.labels = inventory.labels.size();
    return shape;
}

void fill(Matrix& matrix, float limit, Random& random)
{
    for (float& value : matrix.values)
        value = (2.0F * random.uniform() - 1.0F) * limit;
}

/// Uniform values as wide as Glorot and Bengio (2010) advise; biases zero but those that make cells remember.
Network initialNetwork(const NetworkShape& shape, Random random)
{
    Network network{shape};
    fill(network.words, 0.1F, random);
    fill(network.parts, 0.05F, random);
    for (Matrix* matrix : network.trainedWeights()) {
        if (matrix->rows > 1)
            fill(*matrix, std::sqrt(6.0F / static_cast<float>(matrix->rows + matrix->columns)), random);
    }
    std::fill(network.nameMoves.values.begin(), network.nameMoves.values.end(), 0.0F);
    fill(network.labelDistance, 0.05F, random);
    fill(network.arcRoot, 0.1F, random);
    const auto remember = [](Network::Layer& layer) {
        for (Network::Direction& direction : layer.directions)
            std::fill_n(direction.bias.values.begin(), direction.bias.columns / 3, 1.0F);
    };
    std::for_each(network.layers.begin(), network.layers.end(), remember);
    remember(network.nameLayer);
    return network;
}

/// Warms up, then falls in a straight line.
float rateAt(std::size_t step, std::size_t steps, float rate)
{
    constexpr float warmup = 300;
    const auto at = static_cast<float>(step);
    const float rest = 1.0F - at / static_cast<float>(steps + 1);
    return rate * std::min(1.0F, (at + 1.0F) / warmup) * std::max(rest, 0.01F);
}

void addRows(const Matrix& from, std::span<const std::uint32_t> rows, Matrix& to)
{
    for (const std::uint32_t row : rows) {
        const float* source = from.row(row);
        float* target = to.row(row);
        for (std::size_t i = 0; i < from.columns; ++i)
            target[i] += source[i];
    }
}

void join(std::vector<std::uint32_t>& rows, const std::vector<std::uint32_t>& more)
{
    std::vector<std::uint32_t> all;
    std::set_union(rows.begin(), rows.end(), more.begin(), more.end(), std::back_inserter(all));
    rows.swap(all);
}

class Training
{
public:
    Training(const SyntaxData& data, const SyntaxOptions& options)
        : m_options{options}
        , m_book{data, options}
        , m_network{initialNetwork(shapeOf(options, m_book.inventory(), m_book.vectors().columns()),
                                   Random{options.seed})}
        , m_optimizer{m_network}
        , m_teachers{Teacher{m_network.shape, m_book.vectors()}, Teacher{m_network.shape, m_book.vectors()}}
    {
    }

    /// The mean loss of a word.
    double runEpoch(std::size_t epoch, const SyntaxProgress& progress, const std::stop_token& stop);
    [[nodiscard]] std::vector<std::byte> bytes()
    {
        return language::writeSyntaxSection(m_book.inventory(), m_book.vectors(), m_optimizer.average());
    }

private:
    double runBatch(std::span<const Lesson> lessons, std::uint64_t seed);

    SyntaxOptions m_options;
    LessonBook m_book;
    LessonOptions m_lessonOptions;
    Network m_network;
    Optimizer m_optimizer;
    std::array<Teacher, 2> m_teachers;
    std::size_t m_steps = 0;
    std::size_t m_allSteps = 0;
};

double Training::runEpoch(std::size_t epoch, const SyntaxProgress& progress, const std::stop_token& stop)
{
    Random random{m_options.seed * 1000003U + epoch};
    const std::vector<std::vector<std::uint32_t>> batches = m_book.batches(m_options.batchWords, random);
    m_allSteps = std::max(m_allSteps, batches.size() * m_options.epochs);
    double loss = 0;
    std::size_t done = 0;
    SyntaxReport report;
    report.epoch = epoch;
    report.epochs = m_options.epochs;
    report.words = m_book.words();
    for (const std::vector<std::uint32_t>& batch : batches) {
        throwIfStopped(stop);
        std::vector<Lesson> lessons;
        std::size_t words = 0;
        for (const std::uint32_t example : batch) {
            lessons.push_back(m_book.lesson(example, random));
            words += lessons.back().size();
        }
        loss += runBatch(lessons, random.next()) * static_cast<double>(words);
        done += words;
        report.done = done;
        report.loss = loss / static_cast<double>(done);
        if (progress)
            progress(report);
    }
    return report.loss;
}

double Training::runBatch(std::span<const Lesson> lessons, std::uint64_t seed)
{
    std::array<std::vector<const Lesson*>, 2> halves;
    std::size_t words = 0;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        halves[i % 2].push_back(&lessons[i]);
        words += lessons[i].size();
    }
    const float weight = 1.0F / static_cast<float>(words);
    const TrainingPanels panels{m_network};
    std::array<double, 2> losses{};
    std::exception_ptr failure;
    const auto teach = [&](std::size_t half) {
        losses[half] =
            m_teachers[half].teach(m_network, panels, halves[half], m_lessonOptions, weight, Random{seed + half});
    };
    std::thread other{[&] {
        try {
            teach(1);
        } catch (...) {
            failure = std::current_exception();
        }
    }};
    teach(0);
    other.join();
    if (failure)
        std::rethrow_exception(failure);

    Network& gradient = m_teachers[0].gradient();
    const std::vector<Matrix*> to = gradient.trainedWeights();
    const std::vector<Matrix*> from = m_teachers[1].gradient().trainedWeights();
    for (std::size_t m = 0; m < to.size(); ++m) {
        for (std::size_t i = 0; i < to[m]->values.size(); ++i)
            to[m]->values[i] += from[m]->values[i];
    }
    addRows(m_teachers[1].gradient().words, m_teachers[1].touchedWords(), gradient.words);
    addRows(m_teachers[1].gradient().parts, m_teachers[1].touchedParts(), gradient.parts);
    join(m_teachers[0].touchedWords(), m_teachers[1].touchedWords());
    join(m_teachers[0].touchedParts(), m_teachers[1].touchedParts());
    m_optimizer.step(m_network, gradient, m_teachers[0].touchedWords(), m_teachers[0].touchedParts(),
                     rateAt(m_steps, m_allSteps, m_options.learningRate));
    ++m_steps;
    for (Teacher& teacher : m_teachers)
        teacher.forget();
    return losses[0] + losses[1];
}

/// Batches need and free matrices of the same sizes all the time: asking the system for them anew costs a tenth.
void keepMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 28);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

} // namespace

std::vector<std::byte> trainSyntax(const SyntaxData& data, const SyntaxOptions& options, const SyntaxProgress& progress,
                                   const std::stop_token& stop)
{
    if (data.examples.empty())
        throw Error{ErrorKind::InvalidData, {}, "there is no sentence to train on"};
    if (options.hidden == 0 || options.hidden % 8 != 0 || options.nameCells == 0 || options.nameCells % 8 != 0 ||
        options.layers == 0 || options.epochs == 0)
        throw Error{ErrorKind::InvalidData, {}, "a network needs layers of 8, 16, 24 ... cells and an epoch"};
    keepMemory();
    Training training{data, options};
    std::vector<std::byte> model;
    for (std::size_t epoch = 1; epoch <= options.epochs; ++epoch) {
        SyntaxReport report;
        report.loss = training.runEpoch(epoch, progress, stop);
        const bool last = epoch == options.epochs;
        if (!last && (options.examEvery == 0 || epoch % options.examEvery != 0))
            continue;
        model = training.bytes();
        report.epoch = epoch;
        report.epochs = options.epochs;
        for (const SyntaxExam& exam : data.exams)
            report.scores.push_back(scoreSyntax(model, exam));
        if (progress)
            progress(report);
    }
    return model;
}

} // namespace cablegraph::training
