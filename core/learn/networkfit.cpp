// SPDX-License-Identifier: GPL-3.0-or-later
// No other file includes the library's networks: they take long to compile.
#include "core/learn/networkfit.h"

#include "core/base/require.h"
#include "core/learn/guard.h"
#include "core/model/predict.h"

#include <dlib/dnn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::learn {

namespace {

using Input = dlib::input<dlib::matrix<float, 0, 1>>;
template<typename Before>
using Sums = dlib::fc<1, Before>; // how many is told at run time
using OneLayer = Sums<dlib::relu<Sums<Input>>>;
using TwoLayers = Sums<dlib::relu<Sums<dlib::relu<Sums<Input>>>>>;

//! Where in a network the layers of sums stand: the last one first, and between them what sets numbers below 0 to 0.
template<std::size_t place, typename Network>
auto &sumsOf(Network &network)
{
    return dlib::layer<2 * place>(network).layer_details();
}

//! Small enough that a few dozen batches are in a pass, large enough that the library is at its best.
std::size_t batchRows(std::size_t rows)
{
    return std::clamp<std::size_t>(rows / 40, 16, 128);
}

double logisticOf(double output)
{
    const auto small = std::exp(-std::abs(output));
    return output >= 0 ? 1 / (1 + small) : small / (1 + small);
}

//! Replaces the outputs of a row by the derivatives of its loss.
void derive(std::vector<double> &outputs, double target, NetworkLoss loss)
{
    switch (loss) {
    case NetworkLoss::Squares:
        outputs[0] -= target;
        return;
    case NetworkLoss::Absolute: {
        constexpr double round = 0.1; // of labels of deviation 1
        const auto distance = outputs[0] - target;
        outputs[0] = distance / std::sqrt(distance * distance + round * round);
        return;
    }
    case NetworkLoss::Classes:
        break;
    }
    if (outputs.size() == 1) {
        outputs[0] = logisticOf(outputs[0]) - target;
        return;
    }
    model::softmax(outputs.data(), outputs.size());
    outputs[static_cast<std::size_t>(target)] -= 1;
}

} // namespace

struct NetworkFit::Implementation
{
    Implementation() = default;
    Implementation(const Implementation &) = delete;
    Implementation &operator=(const Implementation &) = delete;
    virtual ~Implementation() = default;
    virtual void pass(const Progress &progress) = 0;
    virtual model::Matrix outputs(const NetworkRows &rows, const Progress &progress) = 0;
    virtual model::Network network() const = 0;
};

namespace {

template<typename Net, std::size_t layers>
class Fit final : public NetworkFit::Implementation
{
public:
    Fit(const NetworkRows &rows, const NetworkOptions &options)
        : m_rows(rows)
        , m_options(options)
        , m_random(options.seed)
        , m_batch(batchRows(rows.rows()))
        , m_order(rows.rows())
        , m_solvers(Net::num_computational_layers, dlib::adam(static_cast<float>(options.decay), 0.9F, 0.999F))
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        begin(m_net);
        begin(m_mean);
        start(std::make_index_sequence<layers>());
        copyMean(1, std::make_index_sequence<layers>());
    }

    void pass(const Progress &progress) override
    {
        m_random.shuffle(m_order);
        const auto steps = (m_order.size() + m_batch - 1) / m_batch;
        std::vector<double> outputs(m_options.outputs);
        for (std::size_t step = 0; step < steps; ++step) {
            checkStopped(progress);
            const auto first = step * m_batch;
            const auto count = std::min(m_batch, m_order.size() - first);
            fill(m_rows, m_order.data() + first, count);
            const auto *said = m_net.forward(m_inputs).host();
            auto *derivatives = m_net.get_gradient_input().host_write_only();
            for (std::size_t i = 0; i < count; ++i) {
                std::copy_n(said + i * outputs.size(), outputs.size(), outputs.begin());
                derive(outputs, m_rows.targets[m_order[first + i]], m_options.loss);
                for (std::size_t k = 0; k < outputs.size(); ++k)
                    derivatives[i * outputs.size() + k] = static_cast<float>(outputs[k] / static_cast<double>(count));
            }
            m_net.back_propagate_error(m_inputs);
            m_net.update_parameters(dlib::make_sstack(m_solvers), m_options.rate);
            ++m_step;
            const auto remembered = std::min(m_step, std::max<std::size_t>(steps, 20));
            copyMean(1 / static_cast<double>(remembered), std::make_index_sequence<layers>());
        }
    }

    model::Matrix outputs(const NetworkRows &rows, const Progress &progress) override
    {
        constexpr std::size_t rowsAtOnce = 1024;
        model::Matrix result{.rows = rows.rows(), .width = m_options.outputs, .values = {}};
        result.values.reserve(result.rows * result.width);
        std::vector<std::size_t> order(rowsAtOnce);
        for (std::size_t first = 0; first < result.rows; first += rowsAtOnce) {
            checkStopped(progress);
            const auto count = std::min(rowsAtOnce, result.rows - first);
            std::iota(order.begin(), order.end(), first);
            fill(rows, order.data(), count);
            const auto *said = m_mean.forward(m_inputs).host();
            result.values.insert(result.values.end(), said, said + count * result.width);
        }
        return result;
    }

    model::Network network() const override
    {
        model::Network network;
        add(network, std::make_index_sequence<layers>());
        return network;
    }

private:
    //! How many units each layer has, from the last to the first; and the library wants to have seen a row before its first step.
    void begin(Net &net)
    {
        setUnits(net, std::make_index_sequence<layers>());
        const std::vector<dlib::matrix<float, 0, 1>> one(1,
                                                         dlib::zeros_matrix<float>(static_cast<long>(m_rows.width), 1));
        net.to_tensor(one.begin(), one.end(), m_inputs);
        net.forward(m_inputs);
    }

    template<std::size_t... places>
    void setUnits(Net &net, std::index_sequence<places...> /*places*/)
    {
        (sumsOf<places>(net).set_num_outputs(static_cast<long>(places == 0 ? m_options.outputs : m_options.units)),
         ...);
    }

    //! Small numbers by chance, so that what goes through a layer keeps its size (He et al., 2015); our own, since the library draws from a
    //! generator of the whole process. The last layer starts from what is known of the label.
    template<std::size_t... places>
    void start(std::index_sequence<places...> /*places*/)
    {
        (draw<layers - 1 - places>(), ...);
    }

    template<std::size_t place>
    void draw()
    {
        auto &parameters = sumsOf<place>(m_net).get_layer_params();
        const auto units = place == 0 ? m_options.outputs : m_options.units;
        const auto inputs = parameters.size() / units - 1;
        const auto size = std::sqrt((place == 0 ? 0.1 : 2.0) / static_cast<double>(inputs));
        auto *numbers = parameters.host_write_only();
        for (std::size_t i = 0; i < inputs * units; ++i)
            numbers[i] = static_cast<float>(m_random.normal() * size);
        for (std::size_t unit = 0; unit < units; ++unit)
            numbers[inputs * units + unit] = place == 0 ? static_cast<float>(m_options.biases.at(unit)) : 0.0F;
    }

    template<std::size_t... places>
    void copyMean(double share, std::index_sequence<places...> /*places*/)
    {
        (addShare(sumsOf<places>(m_mean).get_layer_params(), sumsOf<places>(m_net).get_layer_params(),
                  static_cast<float>(share)),
         ...);
    }

    static void addShare(dlib::tensor &mean, const dlib::tensor &now, float share)
    {
        auto *means = mean.host();
        const auto *numbers = now.host();
        for (std::size_t i = 0; i < now.size(); ++i)
            means[i] += share * (numbers[i] - means[i]);
    }

    void fill(const NetworkRows &rows, const std::size_t *places, std::size_t count)
    {
        m_inputs.set_size(static_cast<long>(count), 1, static_cast<long>(rows.width), 1);
        auto *numbers = m_inputs.host_write_only();
        for (std::size_t i = 0; i < count; ++i)
            std::copy_n(rows.inputs.data() + places[i] * rows.width, rows.width, numbers + i * rows.width);
    }

    template<std::size_t... places>
    void add(model::Network &network, std::index_sequence<places...> /*places*/) const
    {
        (network.layers.push_back(layerOf(sumsOf<layers - 1 - places>(m_mean).get_layer_params(),
                                          places + 1 == layers ? m_options.outputs : m_options.units)),
         ...);
    }

    static std::vector<model::LinearOutput> layerOf(const dlib::tensor &parameters, std::size_t units)
    {
        const auto *numbers = parameters.host();
        const auto inputs = parameters.size() / units - 1;
        std::vector<model::LinearOutput> layer(units);
        for (std::size_t unit = 0; unit < units; ++unit) {
            layer[unit].bias = static_cast<double>(numbers[inputs * units + unit]);
            layer[unit].weights.reserve(inputs);
            for (std::size_t i = 0; i < inputs; ++i)
                layer[unit].weights.push_back(static_cast<double>(numbers[i * units + unit]));
        }
        return layer;
    }

    const NetworkRows &m_rows;
    NetworkOptions m_options;
    Random m_random;
    std::size_t m_batch;
    std::vector<std::size_t> m_order;
    std::vector<dlib::adam> m_solvers;
    Net m_net;
    Net m_mean; //!< its weights are the running mean
    std::size_t m_step = 0;
    dlib::resizable_tensor m_inputs;
};

} // namespace

NetworkFit::NetworkFit(const NetworkRows &rows, const NetworkOptions &options)
{
    ESPALIER_REQUIRE(rows.rows() > 0 && rows.width > 0 && options.biases.size() == options.outputs);
    if (options.layers == 1)
        m_fit = std::make_unique<Fit<OneLayer, 2>>(rows, options);
    else
        m_fit = std::make_unique<Fit<TwoLayers, 3>>(rows, options);
}

NetworkFit::~NetworkFit() = default;

void NetworkFit::pass(const Progress &progress)
{
    m_fit->pass(progress);
}

model::Matrix NetworkFit::outputs(const NetworkRows &rows, const Progress &progress)
{
    return m_fit->outputs(rows, progress);
}

model::Network NetworkFit::network() const
{
    return m_fit->network();
}

} // namespace espalier::learn
