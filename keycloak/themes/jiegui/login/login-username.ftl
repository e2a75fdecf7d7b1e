<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("usernameOrEmail") value=login.username!'' autofocus=true autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" />
      </#if>
      <@buttons.actionGroup>
        <@buttons.button id="kc-login" name="login" label="doContinue" />
      </@buttons.actionGroup>
    </form>
    <@passkeys.conditionalUIData />
  <#elseif section = "socialProviders">
    <@identityProviders.show social=social />
  </#if>
</@layout.registrationLayout>
