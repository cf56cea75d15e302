// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardfile.h"

#include "core/base/messagejson.h"
#include "core/base/text.h"
#include "core/document/html.h"
#include "core/document/pdf.h"
#include "core/workbench/cardjson.h"
#include "core/workbench/messages.h"
#include "ui/words/carddocument.h"
#include "ui/words/cardquestion.h"
#include "ui/words/sentence.h"

#include <array>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::array<std::pair<CardFormat, std::string_view>, 3> endings{
    {{CardFormat::Html, ".html"}, {CardFormat::Pdf, ".pdf"}, {CardFormat::Json, ".json"}}};

void addSentences(Json &json)
{
    if (json.is_object() && json.contains("code") && json.contains("arguments")) {
        if (const auto message = messageFromJson(json))
            json["text"] = sentence(*message).toStdString();
        return;
    }
    if (json.is_structured()) {
        for (auto &inner : json)
            addSentences(inner);
    }
}

} // namespace

Result<CardFormat> cardFormat(const std::string &file)
{
    const auto name = lowerCase(file);
    for (const auto &[format, ending] : endings) {
        if (name.ends_with(ending))
            return format;
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = file,
                         .problem = workbench::messages::noFormat(),
                         .remedies = {workbench::messages::nameCardFormat()}});
}

Json wordedJson(const workbench::Card &card)
{
    auto json = workbench::toJson(card);
    addSentences(json);
    json["question"]["words"] = questionSentence(card.study).toStdString();
    return json;
}

Result<std::string> cardText(const workbench::Card &card, CardFormat format, Progress &progress)
{
    switch (format) {
    case CardFormat::Html:
        return document::htmlOf(cardDocument(card));
    case CardFormat::Pdf:
        return document::pdfOf(cardDocument(card), progress);
    case CardFormat::Json:
        break;
    }
    return wordedJson(card).dump(2) + "\n";
}

} // namespace espalier::ui
