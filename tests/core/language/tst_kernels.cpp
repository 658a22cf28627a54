#include "kernels.h"
#include "kernelset.h"

#include <QTest>

#include <cmath>
#include <random>
#include <vector>

using namespace cablegraph::language;

namespace {

std::vector<float> randomValues(std::size_t count, unsigned seed)
{
    std::mt19937 random{seed};
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(static_cast<int>(random() % 2001U) - 1000) / 250.0F;
    return values;
}

} // namespace

class TestKernels : public QObject
{
    Q_OBJECT

private slots:
    void productsAreRight_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("outputs");
        for (const int rows : {1, 2, 3, 4, 5, 6, 7, 13})
            for (const int outputs : {1, 15, 16, 17, 48})
                QTest::addRow("%d rows, %d outputs", rows, outputs) << rows << outputs;
    }
    void productsAreRight()
    {
        QFETCH(const int, rows);
        QFETCH(const int, outputs);
        const std::size_t inputs = 11;
        const auto r = static_cast<std::size_t>(rows);
        const auto o = static_cast<std::size_t>(outputs);
        const std::vector<float> left = randomValues(r * inputs, 1);
        const std::vector<float> right = randomValues(inputs * o, 2);
        std::vector<float> result = randomValues(r * o, 3);
        std::vector<float> wanted = result;
        for (std::size_t row = 0; row < r; ++row)
            for (std::size_t i = 0; i < inputs; ++i)
                for (std::size_t column = 0; column < o; ++column) {
                    volatile float product = left[row * inputs + i] * right[i * o + column]; // no fused sum
                    wanted[row * o + column] += product;
                }
        multiplyAdd({left.data(), r, inputs}, Panels{right.data(), inputs, o, o, 1}, result.data(), o);
        QCOMPARE(result, wanted);
        // The same numbers, both given turned round.
        std::vector<float> turnedLeft(left.size());
        std::vector<float> turnedRight(right.size());
        for (std::size_t i = 0; i < inputs; ++i) {
            for (std::size_t row = 0; row < r; ++row)
                turnedLeft[i * r + row] = left[row * inputs + i];
            for (std::size_t column = 0; column < o; ++column)
                turnedRight[column * inputs + i] = right[i * o + column];
        }
        result = randomValues(r * o, 3);
        multiplyAdd({turnedLeft.data(), r, 1, r}, Panels{turnedRight.data(), inputs, o, 1, inputs}, result.data(), o);
        QCOMPARE(result, wanted);
    }

    void wideRegistersGiveTheSameBits()
    {
        const KernelSet wide = wideKernels();
#ifdef __x86_64__
        if (wide.multiplyAdd == nullptr || !__builtin_cpu_supports("avx2"))
            QSKIP("this processor has no AVX2");
#else
        if (wide.multiplyAdd == nullptr)
            QSKIP("built for another family of processors");
#endif
        const KernelSet common = commonKernels();
        const std::vector<float> left = randomValues(7 * 20, 4);
        const std::vector<float> right = randomValues(20 * 37, 5);
        const Panels panels{right.data(), 20, 37, 37, 1};
        const PanelsView view{panels.panel(0), 20, 37};
        std::vector<float> one(7 * 37, 0.5F);
        std::vector<float> other = one;
        wide.multiplyAdd({left.data(), 7, 20}, view, one.data(), 37);
        common.multiplyAdd({left.data(), 7, 20}, view, other.data(), 37);
        QCOMPARE(one, other);

        std::vector<float> gates = randomValues(3 * 3 * 16, 6);
        std::vector<float> sameGates = gates;
        const std::vector<float> before = randomValues(3 * 16, 7);
        std::vector<float> cells(48), squashed(48), outputs(48), cells2(48), squashed2(48), outputs2(48);
        wide.recurrentStep(gates.data(), before.data(), cells.data(), squashed.data(), outputs.data(), 3, 16);
        common.recurrentStep(sameGates.data(), before.data(), cells2.data(), squashed2.data(), outputs2.data(), 3, 16);
        QCOMPARE(gates, sameGates);
        QCOMPARE(cells, cells2);
        QCOMPARE(outputs, outputs2);

        std::vector<float> powers = randomValues(101, 8);
        std::vector<float> samePowers = powers;
        wide.exponentiate(powers.data(), powers.size());
        common.exponentiate(samePowers.data(), samePowers.size());
        QCOMPARE(powers, samePowers);
    }

    void exponentsAreExact()
    {
        for (float x = -85; x < 85; x += 0.37F) {
            std::vector<float> value{x};
            exponentiate(value);
            const double exact = std::exp(static_cast<double>(x));
            QVERIFY2(std::abs(static_cast<double>(value[0]) - exact) <= exact * 4e-7, qPrintable(QString::number(x)));
        }
        std::vector<float> extreme{-1e30F, 1e30F};
        exponentiate(extreme);
        QVERIFY(extreme[0] >= 0 && extreme[0] < 1e-30F);
        QVERIFY(std::isfinite(extreme[1]));
    }

    void softmaxSumsToOne()
    {
        std::vector<float> scores{1000, 999, -1000, 1000};
        softmax(scores);
        QVERIFY(std::abs(scores[0] + scores[1] + scores[2] + scores[3] - 1.0F) < 1e-5F);
        QCOMPARE(scores[0], scores[3]);
        QVERIFY(scores[1] < scores[0] && scores[2] < 1e-6F);
    }
};

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
