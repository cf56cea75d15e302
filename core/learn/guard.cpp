// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/guard.h"

#include "core/model/predict.h"

#include <exception>
#include <new>

namespace espalier::learn {

namespace {

Failure internal(std::string detail, std::string advice)
{
    return Failure(Error{.code = Error::Code::Internal,
                         .subject = "training",
                         .detail = std::move(detail),
                         .advice = std::move(advice)});
}

} // namespace

void checkStopped(const Progress &progress)
{
    if (progress.isCancelled())
        throw Stopped();
}

Failure invalid(std::string subject, std::string detail, std::string advice)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .detail = std::move(detail),
                         .advice = std::move(advice)});
}

Result<model::Model> guarded(const std::function<Result<model::Model>()> &train)
{
    try {
        auto model = train();
        if (!model)
            return model;
        if (const auto valid = model::validate(*model); !valid)
            return internal("the fit gave numbers that no model may hold: " + valid.error().detail,
                            "Look for extreme values among the features and the label");
        return model;
    } catch (const Stopped &) {
        return Failure(Error{.code = Error::Code::Cancelled, .subject = "training", .detail = "stopped on request"});
    } catch (const std::bad_alloc &) {
        return internal("there is not enough memory", "Use fewer rows or features, or a smaller model");
    } catch (const std::exception &exception) {
        const std::string words = exception.what();
        return internal(words.substr(0, words.find('\n')), "");
    }
}

} // namespace espalier::learn
