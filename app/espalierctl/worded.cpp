// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/worded.h"

#include "core/base/messagejson.h"
#include "core/training/errorjson.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <utility>

namespace espalier::ctl {

std::string worded(const Message &message)
{
    return ui::sentence(message).toStdString();
}

std::string worded(const std::vector<Message> &messages)
{
    return ui::sentences(messages).toStdString();
}

std::string worded(const Message &detail, const std::vector<Message> &evidence)
{
    return ui::withEvidence(detail, evidence).toStdString();
}

Json toldJson(const Message &detail, const std::vector<Message> &evidence)
{
    auto list = Json::array();
    for (const auto &message : evidence)
        list.push_back(toJson(message));
    return {{"detail", toJson(detail)}, {"evidence", std::move(list)}};
}

std::string worded(const Error &error)
{
    return ui::lineText(error).toStdString();
}

Json errorJson(const Error &error)
{
    auto json = training::toJson(error);
    for (const auto *key : {"problem", "remedies"}) {
        json["told"][key] = std::move(json[key]);
        json.erase(key);
    }
    json["detail"] = ui::problemText(error).toStdString();
    json["advice"] = ui::adviceText(error).toStdString();
    return json;
}

void wordAt(Json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end())
        return;
    if (const auto message = messageFromJson(*found)) {
        auto told = std::exchange(*found, worded(*message));
        json["told"][key] = std::move(told);
    }
}

} // namespace espalier::ctl
