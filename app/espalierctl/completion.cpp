// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct Choice
{
    std::string name; //!< of a command, or of an option with its --
    std::string description;
};

//! What may follow a command.
struct Place
{
    std::string path; //!< "study new"; empty for the program itself
    std::vector<Choice> choices;
};

struct Grammar
{
    std::vector<Place> places;
    std::set<std::string> valued; //!< options that a value follows
};

void addPlaces(const CLI::App &command, const std::string &path, Grammar &grammar)
{
    const auto commands = command.get_subcommands([](const CLI::App *each) {
        return !each->get_group().empty();
    });
    Place place{.path = path, .choices = {}};
    for (const auto *each : commands)
        place.choices.push_back({each->get_name(), each->get_description()});
    for (const auto *option : command.get_options()) {
        for (const auto &name : option->get_lnames())
            place.choices.push_back({"--" + name, option->get_description()});
        if (option->get_items_expected_max() == 0)
            continue;
        for (const auto &name : option->get_lnames())
            grammar.valued.insert("--" + name);
        for (const auto &name : option->get_snames())
            grammar.valued.insert("-" + name);
    }
    grammar.places.push_back(std::move(place));
    for (const auto *each : commands)
        addPlaces(*each, path.empty() ? each->get_name() : path + " " + each->get_name(), grammar);
}

//! Text between single quotes, where the shell has another way to write one.
std::string quoted(std::string_view text, std::string_view quote)
{
    std::string result = "'";
    for (const char character : text) {
        if (character == '\'')
            result += quote;
        else
            result += character;
    }
    return result + "'";
}

std::string joined(const std::vector<std::string> &words, std::string_view separator)
{
    return fmt::format("{}", fmt::join(words, separator));
}

std::string valuedOptions(const Grammar &grammar)
{
    return fmt::format("{}", fmt::join(grammar.valued, "|"));
}

std::string paths(const Grammar &grammar)
{
    std::vector<std::string> result;
    for (const auto &place : grammar.places)
        result.push_back(place.path);
    return joined(result, "|");
}

//! How bash and zsh find the command that the words before make: a word counts where it makes a known one, and is no value.
std::string walk(const Grammar &grammar, std::string_view words)
{
    return fmt::format("    local place=\"\" previous=\"\" word\n"
                       "    for word in \"{}\"; do\n"
                       "        case \"$previous\" in\n"
                       "            {}) ;;\n"
                       "            *) case \"{}|\" in *\"|${{place:+$place }}$word|\"*) place=\"${{place:+$place "
                       "}}$word\" ;; esac ;;\n"
                       "        esac\n"
                       "        previous=\"$word\"\n"
                       "    done\n"
                       "    case \"$place\" in\n",
                       words, valuedOptions(grammar), paths(grammar));
}

std::string bashScript(const Grammar &grammar)
{
    auto text = "# bash completion for espalierctl: source it, or put it into bash-completion's completions folder\n"
                "_espalierctl() {\n    local words=\"\"\n"
        + walk(grammar, "${COMP_WORDS[@]:1:COMP_CWORD-1}");
    for (const auto &place : grammar.places) {
        std::vector<std::string> names;
        for (const auto &choice : place.choices)
            names.push_back(choice.name);
        text += fmt::format("        \"{}\") words=\"{}\" ;;\n", place.path, joined(names, " "));
    }
    return text
        + "    esac\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\") $(compgen -f -- "
          "\"${COMP_WORDS[COMP_CWORD]}\"))\n"
          "}\n"
          "complete -o filenames -F _espalierctl espalierctl\n";
}

std::string zshScript(const Grammar &grammar)
{
    auto text =
        "#compdef espalierctl\n_espalierctl() {\n    local -a choices\n" + walk(grammar, "${(@)words[2,CURRENT-1]}");
    for (const auto &place : grammar.places) {
        std::vector<std::string> entries;
        for (const auto &choice : place.choices)
            entries.push_back(quoted(choice.name + ":" + choice.description, "'\\''"));
        text += fmt::format("        \"{}\") choices=({}) ;;\n", place.path, joined(entries, " "));
    }
    return text
        + "    esac\n    _describe command choices\n    _files\n}\n"
          "if [ \"$funcstack[1]\" = _espalierctl ]; then _espalierctl \"$@\"; else compdef _espalierctl espalierctl; "
          "fi\n";
}

std::string fishScript(const Grammar &grammar)
{
    std::string text = "# fish completion for espalierctl\n"
                       "function __espalierctl_place\n"
                       "    set -l place ''\n    set -l previous ''\n"
                       "    for word in (commandline -opc)[2..-1]\n"
                       "        if not contains -- \"$previous\" ";
    text += joined({grammar.valued.begin(), grammar.valued.end()}, " ");
    text += "\n            set -l next (string trim \"$place $word\")\n            contains -- \"$next\"";
    for (const auto &place : grammar.places)
        text += place.path.empty() ? "" : " '" + place.path + "'";
    text +=
        "; and set place \"$next\"\n        end\n        set previous \"$word\"\n    end\n    echo \"$place\"\nend\n";
    for (const auto &place : grammar.places) {
        for (const auto &choice : place.choices) {
            const bool isOption = choice.name.starts_with("--");
            text += fmt::format("complete -c espalierctl -n 'test (__espalierctl_place) = \"{}\"' {} {}{} -d {}\n",
                                place.path, isOption ? "-l" : "-a", isOption ? choice.name.substr(2) : choice.name,
                                grammar.valued.contains(choice.name) ? " -r" : "", quoted(choice.description, "\\'"));
        }
    }
    return text;
}

} // namespace

void addCompletion(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("completion", "print the script that completes commands in a shell");
    const auto shell = std::make_shared<std::string>("bash");
    command->add_option("shell", *shell, "bash, zsh or fish; bash where it is not given")
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([&program, &action, shell] {
        action = [&program, shell](Context &context) {
            Grammar grammar;
            addPlaces(program, "", grammar);
            const auto script = *shell == "zsh" ? zshScript(grammar)
                : *shell == "fish"              ? fishScript(grammar)
                                                : bashScript(grammar);
            return answer(context, {{"script", script}}, script);
        };
    });
}

} // namespace espalier::ctl
