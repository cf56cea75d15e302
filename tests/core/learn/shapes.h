// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What no line follows, for learners that bend.

#include "core/learn/messages.h"
#include "tests/core/learn/samples.h"

#include <QElapsedTimer>

#include <numbers>

namespace espalier::learn::samples {

inline frame::Frame framed(std::vector<frame::Column> features, frame::Column label)
{
    return {.keys = {}, .asOf = {}, .label = std::move(label), .features = std::move(features)};
}

//! A disc of radius 1 in a ring from 1.5 to 2.5: no line parts them.
inline frame::Frame discInRing(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    frame::Numbers x;
    frame::Numbers y;
    frame::Categories side{.codes = {}, .levels = {"a", "b"}};
    for (std::size_t i = 0; i < rows; ++i) {
        const bool isDisc = i % 2 == 0;
        const auto radius = isDisc ? random.uniform() : 1.5 + random.uniform();
        const auto angle = 2 * std::numbers::pi * random.uniform();
        x.values.push_back(radius * std::cos(angle));
        y.values.push_back(radius * std::sin(angle));
        side.codes.push_back(isDisc ? 1 : 0);
    }
    return framed({{"x", x}, {"y", y}}, {"label", side});
}

//! 100 + 10 sin(x) over two waves, without noise.
inline frame::Frame sine(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    frame::Numbers x;
    frame::Numbers value;
    for (std::size_t i = 0; i < rows; ++i) {
        x.values.push_back(4 * std::numbers::pi * random.uniform());
        value.values.push_back(100 + 10 * std::sin(x.values.back()));
    }
    return framed({{"x", x}}, {"label", value});
}

inline Training trainingOf(frame::Frame train, frame::Frame validation, model::Task task)
{
    return {.train = std::move(train),
            .validation = std::move(validation),
            .task = task,
            .classes =
                task == model::Task::Regression ? std::vector<std::string>() : std::vector<std::string>{"a", "b"},
            .seed = Seed{42},
            .threads = 1};
}

//! The share of pairs of a row of each class that stand in the right order.
inline double areaOf(const model::Predictions &said, const frame::Frame &rows)
{
    const auto &codes = std::get<frame::Categories>(rows.label.values).codes;
    double right = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < said.rows; ++i) {
        for (std::size_t j = 0; j < said.rows; ++j) {
            if (codes[i] != 1 || codes[j] != 0)
                continue;
            ++pairs;
            right += said.at(i, 0) > said.at(j, 0) ? 1 : said.at(i, 0) == said.at(j, 0) ? 0.5 : 0;
        }
    }
    return right / pairs;
}

//! Asks to stop after a while, and notes whether it is told of a sample.
class Watch : public Progress
{
public:
    explicit Watch(qint64 stopAfter = -1)
        : m_stopAfter(stopAfter)
    {
        m_timer.start();
    }
    bool isCancelled() const override { return m_stopAfter >= 0 && m_timer.elapsed() >= m_stopAfter; }
    void report(double /*fraction*/, const Message &stage) override
    {
        if (stage.code == learn::messages::fittingSample.code)
            sample = stage;
    }
    qint64 late() const { return m_timer.elapsed() - m_stopAfter; }

    std::optional<Message> sample;

private:
    QElapsedTimer m_timer;
    qint64 m_stopAfter;
};

inline model::Model fitted(const char *learner, const Training &training, const Parameters &parameters = {})
{
    Watch watch;
    return findLearner(learner)->train(training, parameters, watch).value();
}

} // namespace espalier::learn::samples
