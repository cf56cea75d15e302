// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/networktraining.h"

#include "core/base/metric.h"
#include "core/base/subjects.h"
#include "core/evaluate/metrics.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/networkfit.h"
#include "core/learn/rowsample.h"
#include "core/learn/standardized.h"
#include "core/model/limits.h"
#include "core/model/network.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace espalier::learn {

namespace {

//! In deviations: what lies farther was scaled as far as scales go, and would leave what a float holds.
constexpr double farthestInput = 1000;

//! Row by row, as the library reads them.
std::vector<float> inputsOf(const model::Encoder &encoder, const RowPlaces &rows, const Progress &progress)
{
    constexpr std::size_t rowsPerLook = 1024;
    std::vector<float> inputs;
    inputs.reserve(rows.size() * encoder.width());
    std::vector<double> encoded;
    for (std::size_t i = 0; i < rows.size();) {
        checkStopped(progress);
        // Neighbours are encoded together.
        std::size_t count = 1;
        while (count < rowsPerLook && i + count < rows.size() && rows[i + count] == rows[i] + count)
            ++count;
        encoded.resize(count * encoder.width());
        encoder.encode(rows[i], count, encoded.data());
        for (const auto value : encoded)
            inputs.push_back(static_cast<float>(std::clamp(value, -farthestInput, farthestInput)));
        i += count;
    }
    return inputs;
}

//! Hidden weights too small or too large for the definition of a network do not come from rows that were standardized and held.
void flushHidden(model::Network &network)
{
    constexpr double smallest = 1e-20;
    const auto flush = [](double &number) {
        number = std::abs(number) < smallest ? 0 : number;
    };
    for (std::size_t i = 0; i + 1 < network.layers.size(); ++i) {
        for (auto &unit : network.layers[i]) {
            flush(unit.bias);
            std::ranges::for_each(unit.weights, flush);
        }
    }
}

class NetworkTrainer
{
public:
    NetworkTrainer(const PackedTraining &training, const Parameters &settings, Prepared &data, Progress &progress)
        : m_training(training)
        , m_settings(settings)
        , m_data(data)
        , m_progress(progress)
    {
        const auto most = std::max(fewestNetworkRows, mostNetworkCells / data.train->width());
        const auto places = rowSample(data.labels, classes(), most, training.seed);
        if (places.size() < data.labels.size())
            progress.report(0,
                            messages::fittingSample(static_cast<std::int64_t>(places.size()),
                                                    static_cast<std::int64_t>(data.labels.size())));
        const auto labels = takenOf(data.labels, places);
        if (isOfNumbers())
            m_label.emplace(labels);
        m_rows = {.width = data.train->width(),
                  .inputs = inputsOf(*data.train, places, progress),
                  .targets = isOfNumbers() ? m_label->values() : labels};
        data.train.reset();
        prepareChecks();
    }

    TrainedNetwork trained()
    {
        NetworkFit fit(m_rows, options());
        const auto passes = static_cast<std::size_t>(m_settings.at("rounds"));
        const auto patience = static_cast<std::size_t>(m_settings.at("early_stopping"));
        model::Network best;
        std::optional<double> highest;
        std::size_t bestPass = passes;
        for (std::size_t pass = 1; pass <= passes; ++pass) {
            m_progress.report(static_cast<double>(pass - 1) / static_cast<double>(passes),
                              messages::passing(static_cast<std::int64_t>(pass), static_cast<std::int64_t>(passes)));
            fit.pass(m_progress);
            if (m_checks.targets.empty() || patience == 0)
                continue;
            if (const auto value = valueOf(fit); !highest || value > *highest) {
                highest = value;
                best = fit.network();
                bestPass = pass;
            } else if (pass - bestPass >= patience) {
                break;
            }
        }
        return {.model = modelOf(highest ? std::move(best) : fit.network()), .passes = bestPass};
    }

private:
    bool isOfNumbers() const { return m_training.task == model::Task::Regression; }
    std::size_t classes() const { return isOfNumbers() ? 0 : m_training.classes.size(); }

    //! Numbers are standardized as those of the training rows.
    void prepareChecks()
    {
        if (!m_data.validation)
            return;
        const auto places = rowSample(m_data.validationLabels, classes(), mostNetworkChecks, m_training.seed);
        m_checks = {.width = m_rows.width,
                    .inputs = inputsOf(*m_data.validation, places, m_progress),
                    .targets = takenOf(m_data.validationLabels, places)};
        if (isOfNumbers())
            for (auto &target : m_checks.targets)
                target = m_label->standardized(target);
        m_data.validation.reset();
        m_truth = {.task = m_training.task, .classes = classes(), .values = m_checks.targets, .strata = {}};
    }

    NetworkOptions options() const
    {
        NetworkOptions options{.layers = static_cast<std::size_t>(m_settings.at("layers")),
                               .units = static_cast<std::size_t>(m_settings.at("units")),
                               .rate = m_settings.at("eta"),
                               .decay = m_settings.at("decay"),
                               .seed = m_training.seed};
        if (isOfNumbers()) {
            options.loss = m_training.metric == "mae" ? NetworkLoss::Absolute : NetworkLoss::Squares;
            options.biases = {0};
            return options;
        }
        options.loss = NetworkLoss::Classes;
        const auto counts = classCounts(m_rows.targets, classes());
        std::vector<double> logarithms;
        logarithms.reserve(counts.size());
        for (const auto count : counts) // one more of each: a class may be in the validation only
            logarithms.push_back(std::log(static_cast<double>(count + 1) / static_cast<double>(m_rows.rows())));
        if (m_training.task == model::Task::Binary)
            logarithms = {logarithms[1] - logarithms[0]};
        options.outputs = logarithms.size();
        options.biases = std::move(logarithms);
        return options;
    }

    //! What counts right answers only moves in steps, and says little of a few passes more.
    std::string_view metric() const
    {
        const auto &asked = m_training.metric;
        const auto *metric = findMetric(asked);
        const bool isCoarse = asked == "accuracy" || asked == "f1" || asked == "mcc";
        if (metric == nullptr || metric->isOfNumbers != isOfNumbers() || isCoarse)
            return isOfNumbers() ? "rmse" : "log_loss";
        return metric->name;
    }

    //! Of the validation: higher is better.
    double valueOf(NetworkFit &fit) const
    {
        auto said = fit.outputs(m_checks, m_progress);
        if (m_training.task == model::Task::Binary)
            for (auto &output : said.values)
                output = 1 / (1 + std::exp(-output));
        for (std::size_t row = 0; m_training.task == model::Task::Multiclass && row < said.rows; ++row)
            model::softmax(said.values.data() + row * said.width, said.width);
        const evaluate::Metrics metrics(said, m_truth);
        const evaluate::Weights weights(said.rows, 1);
        auto name = metric();
        auto value = metrics.value(name, weights);
        if (std::isnan(value)) { // one class only in the validation
            name = isOfNumbers() ? "rmse" : "log_loss";
            value = metrics.value(name, weights);
        }
        return isLowerBetter(name) ? -value : value;
    }

    model::Model modelOf(model::Network network)
    {
        flushHidden(network);
        for (auto &output : network.layers.back()) {
            if (isOfNumbers())
                output = m_label->restored(std::move(output));
            for (auto &weight : output.weights)
                weight = flushed(weight);
        }
        m_data.model.family = std::move(network);
        m_data.model.link = isOfNumbers()            ? model::Link::Identity
            : m_training.task == model::Task::Binary ? model::Link::Logistic
                                                     : model::Link::Softmax;
        return std::move(m_data.model);
    }

    const PackedTraining &m_training;
    const Parameters &m_settings;
    Prepared &m_data;
    Progress &m_progress;
    std::optional<Standardized> m_label; //!< of numbers
    NetworkRows m_rows;
    NetworkRows m_checks; //!< of the validation
    evaluate::Truth m_truth;
};

Failure unsupported(Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = subjects::training,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

} // namespace

Result<TrainedNetwork> trainedNetwork(const PackedTraining &training, const Parameters &settings, Prepared &data,
                                      Progress &progress)
{
    const auto rows = data.labels.size();
    if (rows < fewestNetworkRows)
        return unsupported(
            messages::needsRows(static_cast<std::int64_t>(fewestNetworkRows), static_cast<std::int64_t>(rows)),
            messages::chooseOtherLearner());
    const auto units = static_cast<std::size_t>(settings.at("units"));
    const auto outputs = training.task == model::Task::Multiclass ? training.classes.size() : 1;
    const auto between = (static_cast<std::size_t>(settings.at("layers")) - 1) * units * (units + 1);
    const auto weights = units * (data.train->width() + 1) + between + outputs * (units + 1);
    if (weights > model::mostTerms)
        return unsupported(
            messages::networkTooLarge(static_cast<std::int64_t>(weights), static_cast<std::int64_t>(model::mostTerms)),
            messages::fewerUnits());
    return NetworkTrainer(training, settings, data, progress).trained();
}

} // namespace espalier::learn
