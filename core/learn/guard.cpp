// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/guard.h"

#include "core/base/subjects.h"
#include "core/learn/messages.h"
#include "core/model/predict.h"
#include "core/model/validate.h"

#include <exception>
#include <new>

namespace espalier::learn {

namespace {

Failure internal(Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Internal,
                         .subject = subjects::training,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

} // namespace

void checkStopped(const Progress &progress)
{
    if (progress.isCancelled())
        throw Stopped();
}

Failure invalid(std::string subject, Message problem, Message remedy)
{
    Error error{.code = Error::Code::Invalid, .subject = std::move(subject), .problem = std::move(problem)};
    if (!remedy.empty())
        error.remedies.push_back(std::move(remedy));
    return Failure(std::move(error));
}

Result<model::Model> guarded(const std::function<Result<model::Model>()> &train)
{
    try {
        auto model = train();
        if (!model)
            return model;
        if (const auto valid = model::validate(*model); !valid)
            return internal(messages::fitNotValid({valid.error().problem}), messages::lookForExtremes());
        return model;
    } catch (const Stopped &) {
        return Failure(Error{
            .code = Error::Code::Cancelled, .subject = subjects::training, .problem = espalier::messages::stopped()});
    } catch (const std::bad_alloc &) {
        return internal(messages::notEnoughMemory(), messages::useFewer());
    } catch (const std::exception &exception) {
        const std::string words = exception.what();
        return Failure(Error{
            .code = Error::Code::Internal, .subject = subjects::training, .detail = words.substr(0, words.find('\n'))});
    }
}

} // namespace espalier::learn
