// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/learn/ranks.h"
#include "core/learn/roster.h"

#include <dlib/random_forest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <fmt/format.h>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

namespace espalier::learn {

namespace {

//! Ranks, and the halves between them, are exact in float up to here.
constexpr std::size_t largestForestRows = std::size_t{1} << 23;

// NOLINTBEGIN(readability-identifier-naming): names that dlib calls
//! Reads ranks by row number: no vector for each row, and a place from which a tree can be stopped.
class RankExtractor
{
public:
    using feature = std::uint32_t;
    using sample_type = std::uint32_t;

    RankExtractor() = default;
    RankExtractor(const std::vector<Ranks> &ranks, const std::atomic<bool> &isStopped)
        : m_ranks(&ranks)
        , m_isStopped(&isStopped)
    { }

    void setup(const std::vector<sample_type> & /*rows*/, const std::vector<double> & /*labels*/) { }

    //! Draws as dlib's own extractor does.
    void get_random_features(dlib::rand &random, std::size_t count, std::vector<feature> &features) const
    {
        // Leaving through an exception is safe only while dlib runs everything in the calling thread.
        if (*m_isStopped && dlib::default_thread_pool().num_threads_in_pool() == 0)
            throw Stopped();
        features.resize(m_ranks->size());
        std::iota(features.begin(), features.end(), 0U);
        count = std::min(count, features.size());
        for (std::size_t i = 0; i < count; ++i)
            std::swap(features[i],
                      features[static_cast<std::size_t>(random.get_integer_in_range(
                          static_cast<long long>(i), static_cast<long long>(features.size())))]);
        features.resize(count);
    }

    double extract_feature_value(const sample_type &row, const feature &input) const
    {
        return (*m_ranks)[input].column[row];
    }

    std::size_t max_num_feats() const { return m_ranks->size(); }

private:
    const std::vector<Ranks> *m_ranks = nullptr;
    const std::atomic<bool> *m_isStopped = nullptr;
};
// NOLINTEND(readability-identifier-naming)

using ForestTrainer = dlib::random_forest_regression_trainer<RankExtractor>;
using ForestNode = dlib::internal_tree_node<RankExtractor>;

//! dlib's tree as ours. It goes on splitting where all labels are equal: such subtrees become one leaf.
class TreeLifter
{
public:
    TreeLifter(const std::vector<ForestNode> &nodes, const std::vector<float> &leaves, const std::vector<Ranks> &ranks)
        : m_nodes(nodes)
        , m_leaves(leaves)
        , m_ranks(ranks)
        , m_values(nodes.size())
    {
        // Children stand after their parents there too.
        for (std::size_t i = nodes.size(); i-- > 0;) {
            const auto left = valueOf(nodes[i].left);
            if (left && left == valueOf(nodes[i].right))
                m_values[i] = left;
        }
    }

    model::Tree lifted(double scale, double offset)
    {
        add(0);
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            if (const auto value = valueOf(m_sources[i])) {
                m_tree.value[i] = flushed(*value * scale + offset);
                continue;
            }
            const auto &node = m_nodes[m_sources[i]];
            const auto &ranks = m_ranks[node.split_feature];
            m_tree.input[i] = static_cast<std::int32_t>(node.split_feature);
            m_tree.threshold[i] = ranks.threshold(node.split_threshold);
            m_tree.missingLeft[i] = ranks.missing < node.split_threshold ? 1 : 0;
            m_tree.left[i] = add(node.left);
            m_tree.right[i] = add(node.right);
        }
        return std::move(m_tree);
    }

private:
    //! What the subtree gives where it is one number everywhere.
    std::optional<float> valueOf(std::uint32_t index) const
    {
        return index >= m_nodes.size() ? m_leaves[index - m_nodes.size()] : m_values[index];
    }

    std::int32_t add(std::uint32_t source)
    {
        m_sources.push_back(source);
        m_tree.input.push_back(-1);
        m_tree.threshold.push_back(0);
        m_tree.left.push_back(-1);
        m_tree.right.push_back(-1);
        m_tree.missingLeft.push_back(0);
        m_tree.value.push_back(0);
        return static_cast<std::int32_t>(m_sources.size() - 1);
    }

    const std::vector<ForestNode> &m_nodes;
    const std::vector<float> &m_leaves;
    const std::vector<Ranks> &m_ranks;
    std::vector<std::optional<float>> m_values;
    std::vector<std::uint32_t> m_sources;
    model::Tree m_tree;
};

//! What one forest learns: dlib sees (label - mean) / deviation, since it computes with sums of squares and float leaves.
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

std::vector<Target> targetsOf(const Training &training, const std::vector<double> &labels)
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
    std::size_t minLeaf = 5;
    double fraction = 0.33;
    std::uint64_t seed = 0;
    int threads = 1;
};

//! Grows trees one by one on threads of its own; the calling thread reports and listens.
class Grower
{
public:
    Grower(std::vector<Ranks> ranks, std::vector<Target> targets, const ForestOptions &options)
        : m_ranks(std::move(ranks))
        , m_targets(std::move(targets))
        , m_options(options)
        , m_rows(m_ranks.front().column.size())
    {
        std::iota(m_rows.begin(), m_rows.end(), 0U);
        m_outputs.resize(m_targets.size());
        for (auto &output : m_outputs) {
            output.scale = 1 / static_cast<double>(m_options.trees);
            output.trees.resize(m_options.trees);
        }
    }

    //! Throws Stopped and what the library throws.
    std::vector<model::TreeOutput> grown(Progress &progress)
    {
        std::vector<std::thread> threads;
        m_running = std::max(m_options.threads, 1);
        for (int i = 0; i < std::max(m_options.threads, 1); ++i)
            threads.emplace_back([this] {
                growTrees();
            });
        for (std::unique_lock lock(m_mutex); m_running > 0;) {
            m_finished.wait_for(lock, std::chrono::milliseconds(50));
            progress.report(static_cast<double>(m_done) / static_cast<double>(total()), messages::growingTrees());
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
        ForestTrainer trainer;
        trainer.set_feature_extractor(RankExtractor(m_ranks, m_isStopped));
        trainer.set_num_trees(1);
        trainer.set_min_samples_per_leaf(m_options.minLeaf);
        trainer.set_feature_subsampling_fraction(m_options.fraction);
        trainer.set_seed(fmt::format("{}/{}/{}/", m_options.seed, output, number));
        const auto &target = m_targets[output];
        const auto forest = trainer.train(m_rows, target.labels);
        m_outputs[output].trees[number] =
            TreeLifter(forest.get_internal_tree_nodes()[0], forest.get_tree_leaves()[0], m_ranks)
                .lifted(target.deviation, target.mean);
    }

    std::vector<Ranks> m_ranks;
    std::vector<Target> m_targets;
    ForestOptions m_options;
    std::vector<std::uint32_t> m_rows;
    std::vector<model::TreeOutput> m_outputs;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_mutex;
    std::condition_variable m_finished;
    int m_running = 0;
    std::exception_ptr m_problem;
};

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
                 .description = messages::treeCount()},
                {.name = "min_leaf",
                 .value = 5,
                 .low = 1,
                 .high = 1000,
                 .isWhole = true,
                 .isLogarithmic = true,
                 .description = messages::leafRows()},
                {.name = "fraction", .value = 0.33, .low = 0.01, .high = 1, .description = messages::triedFeatures()}};
    }
    bool suits(model::Task /*task*/) const override { return true; }
    double bytesBeside() const override { return 24; }

    Result<model::Model> train(Training &&training, const Parameters &parameters, Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        if (frame::rowCount(training.train) > largestForestRows)
            return Failure(Error{.code = Error::Code::Unsupported,
                                 .subject = std::string(name()),
                                 .problem = messages::tooManyRows(static_cast<std::int64_t>(largestForestRows)),
                                 .remedies = {messages::trainOnSample()}});
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, training, model::Trees{}, progress);
            if (!data)
                return Failure(data.error());
            std::vector<Ranks> ranks;
            for (std::size_t i = 0; i < data->train.width; ++i) {
                checkStopped(progress);
                ranks.push_back(ranksOf(data->train, i));
            }
            data->train = {};
            const ForestOptions options{.trees = static_cast<std::size_t>(settings->at("trees")),
                                        .minLeaf = static_cast<std::size_t>(settings->at("min_leaf")),
                                        .fraction = settings->at("fraction"),
                                        .seed = training.seed.value,
                                        .threads = training.threads};
            data->model.family =
                model::Trees{Grower(std::move(ranks), targetsOf(training, data->labels), options).grown(progress)};
            data->model.link = linkOf(training.task);
            progress.report(1, messages::fitted());
            return std::move(data->model);
        });
    }

private:
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
