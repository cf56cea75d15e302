// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/learn/messages.h"
#include "tests/core/learn/samples.h"

#include <QTest>

namespace memory_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! Notes what memory is said to be needed.
class Listener : public Progress
{
public:
    void report(double /*fraction*/, const Message &stage) override
    {
        isStated |= stage.code == learn::messages::needsAbout.code;
    }
    bool isStated = false;
};

Parameters smallParameters(const Learner &learner)
{
    if (learner.name() == "random_forest")
        return {{"trees", 2}};
    const bool isBoosted = learner.name() == "xgboost" || learner.name() == "additive";
    return isBoosted ? Parameters{{"rounds", 5}} : Parameters();
}

// Its allocator gives back what was freed when it likes, and what is held falls meanwhile.
#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooMuchIsRefusedBeforeItIsTaken()
    {
        for (const auto &learner : learners()) {
            if (learner->isBaseline())
                continue; // it encodes no rows
            auto training = samples::training(
                {.rows = 20'000, .task = learner->suits(Task::Binary) ? Task::Binary : Task::Regression});
            const auto held = heldMemory();
            QVERIFY(held > 0);
            // Who passes over the rows holds next to nothing beside them: then they are too much.
            const bool isPassing =
                learner->name() == "logistic" || learner->name() == "ridge" || learner->name() == "least_absolute";
            training.memory = isPassing || isSanitized ? held / 2 : held + 500'000;
            Listener progress;
            const auto refused = learner->train(training, smallParameters(*learner), progress);
            QVERIFY2(!refused, std::string(learner->name()).c_str());
            QCOMPARE(refused.error().code, Error::Code::Unsupported);
            QCOMPARE(refused.error().problem.code, std::string(learn::messages::needsMemory.code));
            QCOMPARE(refused.error().remedies.front().code, std::string(learn::messages::takeShare.code));
            QVERIFY(!progress.isStated);

            training.memory = held + 4'000'000'000;
            QVERIFY2(learner->train(training, smallParameters(*learner), progress),
                     std::string(learner->name()).c_str());
            QVERIFY(progress.isStated);
        }
    }
};

QTEST_GUILESS_MAIN(MemoryTest)

} // namespace memory_test

#include "memory_test.moc"
