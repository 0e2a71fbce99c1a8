// A language server made with Langium: its default services, and semantic tokens, which have no default.
import { inject } from 'langium';
import { AbstractSemanticTokenProvider, createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { AgendaGeneratedModule, AgendaGeneratedSharedModule } from '../../../out/bench/langium/module.js';

class SemanticTokens extends AbstractSemanticTokenProvider {
  highlightElement(node, accept) {
    if (node.$type === 'Item') accept({ node, property: 'name', type: 'class' });
    if (node.$type !== 'Paragraph') return;
    accept({ node, property: 'text', type: 'string' });
    node.references.forEach((_, index) => accept({ node, property: 'references', index, type: 'variable' }));
  }
}

const context = { connection: createConnection(ProposedFeatures.all), ...NodeFileSystem };
const shared = inject(createDefaultSharedModule(context), AgendaGeneratedSharedModule);
const own = { lsp: { SemanticTokenProvider: (services) => new SemanticTokens(services) } };
shared.ServiceRegistry.register(inject(createDefaultModule({ shared }), AgendaGeneratedModule, own));
startLanguageServer(shared);
