/** Semantic tokens over the protocol: whole, in a range, and as what has changed since the last time. */
import { SemanticTokenModifiers, SemanticTokensBuilder, SemanticTokenTypes, type SemanticTokensOptions } from 'vscode-languageserver';
import { semanticTokens, type SemanticKind, type SemanticToken } from '../features/semantic-tokens.js';
import { positionOf, type AgendaDocument } from '../model/document.js';
import { toEnds, toPoint } from './convert.js';
import { inFile } from './requests.js';
import { tell, type Session } from './server.js';

const TYPE: Readonly<Record<SemanticKind, SemanticTokenTypes>> = {
  document: SemanticTokenTypes.class,
  resolution: SemanticTokenTypes.function,
  decision: SemanticTokenTypes.function,
  item: SemanticTokenTypes.enumMember,
  article: SemanticTokenTypes.property,
  chapter: SemanticTokenTypes.property,
  instrument: SemanticTokenTypes.interface,
  body: SemanticTokenTypes.namespace,
  note: SemanticTokenTypes.decorator,
  date: SemanticTokenTypes.number,
};
const TYPES = [...new Set(Object.values(TYPE))];
/** `unresolved`: no file of the folder defines it; the one modifier of our own. */
const MODIFIERS = [SemanticTokenModifiers.declaration, 'unresolved'];

export const SEMANTIC_TOKENS: SemanticTokensOptions = { legend: { tokenTypes: TYPES, tokenModifiers: MODIFIERS }, full: { delta: true }, range: true };

/** What a client was told last of each document, kept as long as that is. */
const builders = new WeakMap<AgendaDocument, SemanticTokensBuilder>();

export function registerSemanticTokens(session: Session): void {
  const { semanticTokens: requests } = session.connection.languages;
  requests.on((params) =>
    inFile(session, params, ({ analysis, scope }) => {
      const builder = new SemanticTokensBuilder();
      builders.set(analysis.document, builder);
      return build(builder, semanticTokens(analysis, scope), analysis.document).build();
    }) ?? { data: [] },
  );
  requests.onDelta((params) =>
    inFile(session, params, ({ analysis, scope }) => {
      const builder = builders.get(analysis.document) ?? new SemanticTokensBuilder();
      builders.set(analysis.document, builder);
      builder.previousResult(params.previousResultId);
      return build(builder, semanticTokens(analysis, scope), analysis.document).buildEdits();
    }) ?? { data: [] },
  );
  requests.onRange((params) =>
    inFile(session, params, ({ analysis, scope }) => {
      const [from, to] = toEnds(params.range).map((position) => toPoint(analysis.document, position));
      const tokens = from === undefined || to === undefined ? [] : semanticTokens(analysis, scope, { from, to });
      return build(new SemanticTokensBuilder(), tokens, analysis.document).build();
    }) ?? { data: [] },
  );
}

/** What other files define may have changed: clients that show tokens ask for them again. */
export function refreshSemanticTokens({ connection, params }: Session): void {
  if (params?.capabilities.workspace?.semanticTokens?.refreshSupport === true) tell(connection.languages.semanticTokens.refresh());
}

function build(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[], document: AgendaDocument): SemanticTokensBuilder {
  for (const { unit, start, end, kind, declaration, resolved } of tokens) {
    const { line, character } = positionOf(document, unit, start);
    builder.push(line, character, end - start, TYPES.indexOf(TYPE[kind]), (declaration ? 1 : 0) + (resolved ? 0 : 2));
  }
  return builder;
}
