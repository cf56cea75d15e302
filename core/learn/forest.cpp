// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/forest.h"

#include "core/learn/foresttree.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/model/limits.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <numeric>
#include <thread>

namespace espalier::learn {

namespace {

//! What one forest learns: trees see (label - mean) / deviation, so that a gain means the same whatever the label's unit.
struct Target
{
    std::vector<double> labels;
    double mean = 0;
    double deviation = 1;
};

Target numberTarget(const std::vector<double> &labels)
{
    const auto count = static_cast<double>(labels.size());
    Target target{.labels = labels, .mean = std::accumulate(labels.begin(), labels.end(), 0.0) / count, .deviation = 0};
    for (const auto label : labels)
        target.deviation += (label - target.mean) * (label - target.mean) / count;
    target.deviation = target.deviation > 0 ? std::sqrt(target.deviation) : 1;
    for (auto &label : target.labels)
        label = (label - target.mean) / target.deviation;
    return target;
}

//! 0 and 1 stay as they are: their sums are exact.
Target classTarget(const std::vector<double> &labels, std::size_t positive)
{
    Target target;
    target.labels.reserve(labels.size());
    for (const auto label : labels)
        target.labels.push_back(label == static_cast<double>(positive) ? 1 : 0);
    return target;
}

std::vector<Target> targetsOf(const PackedTraining &training, const std::vector<double> &labels)
{
    if (training.task == model::Task::Regression)
        return {numberTarget(labels)};
    std::vector<Target> targets;
    for (std::size_t k = training.task == model::Task::Binary ? 1 : 0; k < training.classes.size(); ++k)
        targets.push_back(classTarget(labels, k));
    return targets;
}

struct ForestOptions
{
    std::size_t trees = 100;
    TreeOptions tree;
    Seed seed;
    int threads = 1;
};

//! Grows trees one by one on threads of its own; the calling thread reports and listens.
class Grower
{
public:
    Grower(std::vector<Bins> bins, std::vector<Target> targets, const ForestOptions &options)
        : m_bins(std::move(bins))
        , m_targets(std::move(targets))
        , m_options(options)
    {
        m_outputs.resize(m_targets.size());
        for (auto &output : m_outputs) {
            output.scale = 1 / static_cast<double>(m_options.trees);
            output.trees.resize(m_options.trees);
        }
    }

    //! Throws Stopped, and std::bad_alloc.
    std::vector<model::TreeOutput> grown(const Message &stage, Progress &progress)
    {
        std::vector<std::thread> threads;
        m_running = std::max(m_options.threads, 1);
        for (int i = 0; i < std::max(m_options.threads, 1); ++i)
            threads.emplace_back([this] {
                growTrees();
            });
        for (std::unique_lock lock(m_mutex); m_running > 0;) {
            m_finished.wait_for(lock, std::chrono::milliseconds(50));
            progress.report(static_cast<double>(m_done) / static_cast<double>(total()), stage);
            if (progress.isCancelled())
                m_isStopped = true;
        }
        for (auto &thread : threads)
            thread.join();
        if (m_isStopped && !m_problem)
            throw Stopped();
        if (m_problem)
            std::rethrow_exception(m_problem);
        return std::move(m_outputs);
    }

private:
    std::size_t total() const { return m_targets.size() * m_options.trees; }

    void growTrees()
    {
        std::exception_ptr problem;
        try {
            for (auto i = m_next++; i < total() && !m_isStopped; i = m_next++) {
                growTree(i / m_options.trees, i % m_options.trees);
                ++m_done;
            }
        } catch (const Stopped &) {
            m_isStopped = true;
        } catch (...) {
            problem = std::current_exception();
            m_isStopped = true;
        }
        const std::lock_guard lock(m_mutex);
        if (problem)
            m_problem = problem;
        --m_running;
        m_finished.notify_all();
    }

    void growTree(std::size_t output, std::size_t number)
    {
        const auto &target = m_targets[output];
        auto tree = grownTree(m_bins, target.labels, m_options.tree,
                              Random(m_options.seed).fork(output * m_options.trees + number), m_isStopped);
        for (std::size_t node = 0; node < tree.value.size(); ++node)
            if (tree.left[node] < 0)
                tree.value[node] = flushed(tree.value[node] * target.deviation + target.mean);
        m_outputs[output].trees[number] = std::move(tree);
    }

    std::vector<Bins> m_bins;
    std::vector<Target> m_targets;
    ForestOptions m_options;
    std::vector<model::TreeOutput> m_outputs;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_finished;
    int m_running = 0;
    std::exception_ptr m_problem;
};

//! How many leaves a tree may have so that the forest can be deployed: a tree of n leaves has 2 n - 1 nodes.
std::size_t mostLeavesOf(std::size_t trees)
{
    return std::max((model::mostTerms / trees + 1) / 2, std::size_t{2});
}

class RandomForest : public Learner
{
public:
    std::string_view name() const override { return "random_forest"; }
    Message label() const override { return messages::randomForest(); }
    Message description() const override { return messages::randomForestIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "trees",
                 .value = 100,
                 .low = 1,
                 .high = 1000,
                 .isWhole = true,
                 .searched = {},
                 .description = messages::treeCount()},
                {.name = "min_leaf",
                 .value = 10,
                 .low = 1,
                 .high = 1000,
                 .isWhole = true,
                 .searched = SearchRange{.low = 2, .high = 300, .isLogarithmic = true},
                 .description = messages::leafRows()},
                {.name = "fraction",
                 .value = {},
                 .low = 0.01,
                 .high = 1,
                 .searched = SearchRange{.low = 0.02, .high = 1, .isLogarithmic = true},
                 .description = messages::triedFeatures()}};
    }
    bool suits(model::Task /*task*/) const override { return true; }
    std::vector<Parameters> grid() const override
    {
        return {{}, {{"min_leaf", 40}}, {{"fraction", 1.0 / 3}}, {{"fraction", 1.0 / 3}, {"min_leaf", 40}}};
    }
    //! A byte a cell; labels for each output, and the rows that each thread has drawn.
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        const auto outputs = load.classes > 2 ? load.classes : 1;
        return static_cast<double>(load.rows * (load.inputs + 8 * (outputs + 1) + 24 * load.threads));
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, *settings, training, model::Trees{}, progress);
            if (!data)
                return Failure(data.error());
            auto targets = targetsOf(training, data->labels);
            const auto options = optionsFor(training, *settings, data->model.features.size(), targets.size());
            const auto isBounded = data->train->rows() / options.tree.leastRows > options.tree.mostLeaves;
            const auto stage = isBounded
                ? messages::growingBoundedTrees(static_cast<std::int64_t>(options.tree.mostLeaves))
                : messages::growingTrees();
            auto bins = binned(*data->train, data->model.encoding, progress);
            data->train.reset();
            data->validation.reset();
            data->model.family =
                model::Trees{Grower(std::move(bins), std::move(targets), options).grown(stage, progress)};
            data->model.link = linkOf(training.task);
            progress.report(1, messages::fitted());
            return std::move(data->model);
        });
    }

private:
    static ForestOptions optionsFor(const PackedTraining &training, const Parameters &settings, std::size_t features,
                                    std::size_t outputs)
    {
        const auto trees = static_cast<std::size_t>(settings.at("trees"));
        const auto all = static_cast<double>(features);
        const auto fraction = settings.find("fraction");
        const auto tried = fraction == settings.end() ? std::sqrt(all) : fraction->second * all;
        return {.trees = trees,
                .tree = {.leastRows = static_cast<std::size_t>(settings.at("min_leaf")),
                         .mostLeaves = mostLeavesOf(trees * outputs),
                         .tried = static_cast<std::size_t>(std::max(std::round(tried), 1.0))},
                .seed = training.seed,
                .threads = training.threads};
    }

    static std::vector<Bins> binned(const model::Encoder &rows, const model::Encoding &encoding,
                                    const Progress &progress)
    {
        std::vector<Bins> bins;
        bins.reserve(rows.width());
        std::vector<double> values(rows.rows());
        for (std::size_t i = 0; i < rows.width(); ++i) {
            checkStopped(progress);
            rows.encodeInput(i, 0, rows.rows(), values.data());
            bins.push_back(binsOf(values));
            bins.back().feature = encoding[i].feature;
        }
        return bins;
    }

    static model::Link linkOf(model::Task task)
    {
        switch (task) {
        case model::Task::Binary:
            return model::Link::Clamp;
        case model::Task::Multiclass:
            return model::Link::Share;
        case model::Task::Regression:
            break;
        }
        return model::Link::Identity;
    }
};

} // namespace

std::unique_ptr<Learner> makeRandomForest()
{
    return std::make_unique<RandomForest>();
}

} // namespace espalier::learn
